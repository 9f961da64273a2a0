package io.github.cskit.triage.cue;

/**
 * The numbers of reading a ticket: how much of it is examined, and how much a cue counts by its place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param titleHead how many characters of a title are examined
 * @param bodyHead how many of a text's first characters are
 * @param bodyTail how many of its last are, where it is longer
 * @param titleFactor what a cue in a title counts
 * @param untitledHead how many of the first characters of a text without a title count as one
 * @param opening how many characters count as a text's opening
 * @param openingFactor what a cue in the opening counts
 * @param middle up to where a cue counts once
 * @param laterFactor what a cue counts beyond
 * @param repeatFactor what each repetition of a cue counts, beside the one before
 * @param maxRepeats how often a cue counts at all
 * @param furtherFactor what each further piece of evidence for a category counts, beside the one before
 */
record ReadingPolicy(
        int titleHead,
        int bodyHead,
        int bodyTail,
        double titleFactor,
        int untitledHead,
        int opening,
        double openingFactor,
        int middle,
        double laterFactor,
        double repeatFactor,
        int maxRepeats,
        double furtherFactor) {

    static ReadingPolicy standard() {
        return new ReadingPolicy(1_024, 16_384, 4_096, 2.0, 100, 250, 1.4, 1_000, 0.4, 0.5, 3, 0.8);
    }
}
