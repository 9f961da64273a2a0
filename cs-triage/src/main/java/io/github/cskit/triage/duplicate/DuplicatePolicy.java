package io.github.cskit.triage.duplicate;

import io.github.cskit.core.validation.Checks;

/**
 * The numbers of finding duplicates.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mostWords how many words of a title, and how many of a text, are read, from the beginning
 * @param titleShare how much the likeness of the titles counts beside that of the whole texts, 0 to 1
 * @param mostVisited how many places of the index are visited for one question at most, those of rare words first
 */
public record DuplicatePolicy(int mostWords, double titleShare, int mostVisited) {

    /** Checks the numbers and reports all problems together. */
    public DuplicatePolicy {
        Checks.of("duplicate policy")
                .number("mostWords", mostWords, 1, 1_000_000)
                .number("titleShare", titleShare, 0, 1)
                .number("mostVisited", mostVisited, 1_000, 1_000_000_000)
                .orThrow();
    }

    /**
     * Returns the standard numbers.
     *
     * @return 2,000 words, a third for the title, 50,000 places
     */
    public static DuplicatePolicy standard() {
        return new DuplicatePolicy(2_000, 1 / 3.0, 50_000);
    }
}
