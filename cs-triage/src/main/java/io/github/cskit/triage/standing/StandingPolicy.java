package io.github.cskit.triage.standing;

import io.github.cskit.core.validation.Checks;

/**
 * The numbers of carrying themes on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param leastLikeness the cosine of the words of a theme found and of a standing one from which they are the same theme,
 *     inclusive, above 0 to 1
 * @param words how many words of a theme are kept at most
 * @param memory how much the words of before weigh beside those of now, 0 to 1: 0 forgets them at once
 * @param leastRemarks how many remarks make a new theme stand, inclusive
 * @param mostIdle after how many runs without a remark a theme is forgotten, exclusive
 */
public record StandingPolicy(double leastLikeness, int words, double memory, int leastRemarks, int mostIdle) {

    /** Checks the numbers and reports all problems together. */
    public StandingPolicy {
        Checks.of("standing policy")
                .number("leastLikeness", leastLikeness, 0.01, 1)
                .number("words", words, 1, 1_000)
                .number("memory", memory, 0, 1)
                .number("leastRemarks", leastRemarks, 1, 1_000_000)
                .number("mostIdle", mostIdle, 0, 1_000_000)
                .orThrow();
    }

    /**
     * Returns the standard numbers.
     *
     * @return the same theme from a likeness of 0.35, 40 words, the words of before half as heavy as those of now, 2
     *     remarks, forgotten after more than 26 runs
     */
    public static StandingPolicy standard() {
        return new StandingPolicy(0.35, 40, 0.5, 2, 26);
    }
}
