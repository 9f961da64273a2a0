package io.github.cskit.scoring.risk;

/** Counts in words: one ticket, but two tickets. Immutable and thread-safe. */
final class CountWords {

    private CountWords() {}

    /** Returns a count and its noun, whose plural ends in s. */
    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
