package io.github.cskit.triage.linear;

/**
 * What a text looks like, whatever it says: counts, each made a feature by its order of magnitude. Not thread-safe.
 */
final class TextShape {

    private static final int SPREAD = 0x61c88647;
    private static final int KINDS = 9;
    private static final int WORD = 0;
    private static final int QUESTION = 1;
    private static final int EXCLAMATION = 2;
    private static final int FENCE = 3;
    private static final int TRACE_LINE = 4;
    private static final int LINK = 5;
    private static final int HEADING = 6;
    private static final int ITEM = 7;
    private static final int ENDS_IN_QUESTION = 8;

    private final int[] counts = new int[KINDS];

    void word() {
        counts[WORD]++;
        counts[ENDS_IN_QUESTION] = 0;
    }

    /** Notes a word of code, which says nothing of how much was written. */
    void codeWord() {
        counts[ENDS_IN_QUESTION] = 0;
    }

    void question() {
        counts[QUESTION]++;
        counts[ENDS_IN_QUESTION] = 1;
    }

    void exclamation() {
        counts[EXCLAMATION]++;
    }

    void fence() {
        counts[FENCE]++;
    }

    void traceLine() {
        counts[TRACE_LINE]++;
    }

    void link() {
        counts[LINK]++;
    }

    void heading() {
        counts[HEADING]++;
    }

    void item() {
        counts[ITEM]++;
    }

    /** Puts the counts into a bag. */
    void into(Bag bag, int salt) {
        for (int kind = 0; kind < KINDS; kind++) {
            int magnitude = Integer.SIZE - Integer.numberOfLeadingZeros(counts[kind]);
            bag.add(Block.FORM.index(), salt + (kind + 1) * SPREAD + magnitude, 0, 0);
        }
    }
}
