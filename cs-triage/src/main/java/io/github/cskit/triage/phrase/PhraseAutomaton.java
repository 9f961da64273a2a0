package io.github.cskit.triage.phrase;

/**
 * Finds every phrase of a set in one pass over the tokens of a text. It is an Aho–Corasick automaton (A. V. Aho, M. J.
 * Corasick, "Efficient string matching: an aid to bibliographic search", CACM 18, 1975) whose alphabet are words, in which
 * states that do the same are one. A step costs constant time on average over the text. Of several phrases that end at one
 * place it reports the longest.
 *
 * <p>Immutable and thread-safe.
 */
public final class PhraseAutomaton {

    /** The state in which nothing has been read. */
    public static final int START = 0;

    /** What is known of a state, side by side. */
    static final int WIDTH = 4;

    /** A bit for each token that may follow, by its last five bits: most of what is asked for is not there. */
    static final int PERHAPS = 0;

    /** Where to go on without a following token. */
    static final int FAIL = 1;

    /** Where the following tokens are found: the first cell, and a number of cells that is a power of two. */
    static final int CELLS = 2;

    /** What ends here. */
    static final int SIGHTING = 3;

    /** How many bits say the power of two. */
    static final int SIZE_BITS = 5;

    private final int[] records;

    /** Token above next state, found by the token; 0 where there is none. */
    private final int[] cells;

    /** How many bits of a cell are the state. */
    private final int stateBits;

    /** The states after the first token of phrases, by that token. */
    private final int[] first;

    PhraseAutomaton(int[] records, int[] cells, int stateBits, int[] first) {
        this.records = records;
        this.cells = cells;
        this.stateBits = stateBits;
        this.first = first;
    }

    /**
     * Reads one token.
     *
     * @param state where the automaton is
     * @param token the token
     * @return where it is now
     */
    public int next(int state, int token) {
        int at = token == Tokens.UNKNOWN ? START : state;
        while (at != START) {
            int record = WIDTH * at;
            if (((records[record + PERHAPS] >>> token) & 1) != 0) {
                int next = look(records[record + CELLS], token);
                if (next != START) {
                    return next;
                }
            }
            at = records[record + FAIL];
        }
        return first[token];
    }

    /**
     * Returns what is known of the longest phrase that ends in a state.
     *
     * @param state the state
     * @return a {@link Sighting}; {@link Sighting#NONE} if no phrase ends here
     */
    public int sighting(int state) {
        return records[WIDTH * state + SIGHTING];
    }

    /** Returns how many states there are. */
    int states() {
        return records.length / WIDTH;
    }

    private int look(int where, int token) {
        int mask = (1 << (where & ((1 << SIZE_BITS) - 1))) - 1;
        int begin = where >>> SIZE_BITS;
        int cell = token & mask;
        while (true) {
            int there = cells[begin + cell];
            if (there >>> stateBits == token) {
                return there & ((1 << stateBits) - 1);
            }
            if (there == 0) {
                return START;
            }
            cell = (cell + 1) & mask;
        }
    }
}
