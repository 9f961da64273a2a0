package io.github.cskit.triage.phrase;

/**
 * What is known of a phrase where it ends, in one number: its cue, over how many tokens it reaches, and its words. Phrases
 * that differ only in their words are one.
 *
 * <p>Immutable and thread-safe.
 */
public final class Sighting {

    /** No phrase. */
    public static final int NONE = -1;

    /** How many tokens a phrase may have. */
    public static final int MAX_TOKENS = 32;

    private static final int BITS = 6;
    private static final int MASK = (1 << BITS) - 1;
    private static final int CUE = 3 * BITS;

    private Sighting() {}

    static int of(int cue, int tokens, int trail, int words) {
        return (cue << CUE) | (tokens << (2 * BITS)) | (trail << BITS) | words;
    }

    /**
     * Returns the cue that the phrase speaks for.
     *
     * @param sighting the number of the phrase
     * @return the number of the cue
     */
    public static int cue(int sighting) {
        return sighting >> CUE;
    }

    /**
     * Returns how many tokens lie between the start of the phrase and the place where it was found, both counted.
     *
     * @param sighting the number of the phrase
     * @return at least 1
     */
    public static int tokens(int sighting) {
        return (sighting >> (2 * BITS)) & MASK;
    }

    /**
     * Returns how many of these tokens, the last, belong to its surroundings.
     *
     * @param sighting the number of the phrase
     * @return 0, or 1 where the end of a sentence must follow
     */
    public static int trail(int sighting) {
        return (sighting >> BITS) & MASK;
    }

    /**
     * Returns how many words the phrase has.
     *
     * @param sighting the number of the phrase
     * @return at least 1
     */
    public static int words(int sighting) {
        return sighting & MASK;
    }
}
