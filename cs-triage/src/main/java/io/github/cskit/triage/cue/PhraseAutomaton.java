package io.github.cskit.triage.cue;

import java.util.Arrays;

/**
 * Finds every phrase of a set in one pass over a text. It is an Aho–Corasick automaton (A. V. Aho, M. J. Corasick,
 * "Efficient string matching: an aid to bibliographic search", CACM 18, 1975), laid out for short ways through memory:
 * the first letters of all phrases lie together, since every word of a text goes through them; from there on states are
 * numbered down each phrase before the next one, so that what most often follows a state is the state behind it, and one
 * byte says so. Only where phrases part or a text leaves them is more looked up. A step costs constant time on average
 * over the text. Of several phrases that end at one place it reports the longest.
 *
 * <p>Immutable and thread-safe.
 */
final class PhraseAutomaton {

    private static final int NONE = -1;

    /** How many symbols of each phrase lie together with those of all others. */
    private static final int HEAD = 4;

    /** The bits of a link: the symbol that leads to the state behind, whether others lead elsewhere, what ends here. */
    private static final int SYMBOL = 0x1F;

    private static final int PARTS = 0x20;
    private static final int ENDS = 0x40;
    private static final int LAST = 0x80;
    private static final int ALL = -1;

    /** What else is known of a state, side by side: where to go on without it, its other next states, what ends in it. */
    private static final int WIDTH = 4;

    private static final int FAIL = 0;
    private static final int OTHERS = 1;
    private static final int ROW = 2;
    private static final int LONGEST = 3;

    private final byte[] links;
    private final int[] records;

    /** The other next states of each state, in the order of their symbols. */
    private final int[] rows;

    private PhraseAutomaton(byte[] links, int[] records, int[] rows) {
        this.links = links;
        this.records = records;
        this.rows = rows;
    }

    /**
     * Builds the automaton of a set of phrases.
     *
     * @param trie the phrases; no longer needed afterwards
     * @return the automaton
     */
    static PhraseAutomaton of(PhraseTrie trie) {
        int states = trie.states();
        int[] order = breadthFirst(trie);
        int[] fail = new int[states];
        int[] ends = new int[states];
        ends[0] = NONE;
        for (int parent : order) {
            for (int child = trie.firstChild(parent); child != NONE; child = trie.sibling(child)) {
                fail[child] = parent == 0 ? 0 : follow(trie, fail, fail[parent], trie.symbolOf(child));
                ends[child] = trie.phraseAt(child) != NONE ? trie.phraseAt(child) : ends[fail[child]];
            }
        }
        return laidOut(trie, new Numbering(trie, order), useful(trie, order, fail), ends);
    }

    private static PhraseAutomaton laidOut(PhraseTrie trie, Numbering numbering, int[] useful, int[] ends) {
        int states = trie.states();
        byte[] links = new byte[states];
        int[] records = new int[WIDTH * states];
        int[] rows = new int[states];
        int filled = 0;
        for (int number = 0; number < states; number++) {
            int state = numbering.states[number];
            int behind = numbering.behind(trie, state);
            int others = trie.symbols(state) & (behind == NONE ? ALL : ~(1 << trie.symbolOf(behind)));
            links[number] = (byte) ((behind == NONE ? LAST : trie.symbolOf(behind))
                    | (others == 0 ? 0 : PARTS)
                    | (ends[state] == NONE ? 0 : ENDS));
            int record = WIDTH * number;
            records[record + FAIL] = numbering.numbers[useful[state]];
            records[record + OTHERS] = others;
            records[record + ROW] = filled;
            records[record + LONGEST] = ends[state];
            for (int rest = others; rest != 0; rest &= rest - 1) {
                rows[filled++] = numbering.numbers[trie.child(state, Integer.numberOfTrailingZeros(rest))];
            }
        }
        return new PhraseAutomaton(links, records, Arrays.copyOf(rows, filled));
    }

    /** Passes over states to go on from in which nothing can follow that could not follow before. */
    private static int[] useful(PhraseTrie trie, int[] order, int[] fail) {
        int[] useful = new int[fail.length];
        for (int state : order) {
            int symbols = trie.symbols(state);
            int next = fail[state];
            while (next != 0 && (trie.symbols(next) & ~symbols) == 0) {
                next = useful[next];
            }
            useful[state] = next;
        }
        return useful;
    }

    /**
     * Reads one symbol.
     *
     * @param state where the automaton is; 0 at the beginning
     * @param symbol the symbol
     * @return where it is now
     */
    int next(int state, int symbol) {
        int at = state;
        while (true) {
            int link = links[at];
            if ((link & (SYMBOL | LAST)) == symbol) {
                return at + 1;
            }
            int record = at * WIDTH;
            if ((link & PARTS) != 0) {
                int others = records[record + OTHERS];
                if ((others >>> symbol & 1) != 0) {
                    return rows[records[record + ROW] + Integer.bitCount(others & ((1 << symbol) - 1))];
                }
            }
            if (at == 0) {
                return 0;
            }
            at = records[record + FAIL];
        }
    }

    /**
     * Returns the longest phrase that ends in a state.
     *
     * @param state the state
     * @return the number of the phrase; -1 if none ends here
     */
    int phraseAt(int state) {
        return (links[state] & ENDS) == 0 ? NONE : records[state * WIDTH + LONGEST];
    }

    private static int follow(PhraseTrie trie, int[] fail, int from, int symbol) {
        int state = from;
        while (state != 0 && trie.child(state, symbol) == NONE) {
            state = fail[state];
        }
        int child = trie.child(state, symbol);
        return child == NONE ? 0 : child;
    }

    private static int[] breadthFirst(PhraseTrie trie) {
        int[] order = new int[trie.states()];
        int filled = 1;
        for (int read = 0; read < filled; read++) {
            for (int child = trie.firstChild(order[read]); child != NONE; child = trie.sibling(child)) {
                order[filled++] = child;
            }
        }
        return order;
    }

    /** The order in which states lie: the heads of phrases level by level, then the rest of each phrase at once. */
    private static final class Numbering {

        private final int[] numbers;
        private final int[] states;
        private final byte[] depths;
        private final int[] waiting = new int[Phrase.MAX_SYMBOLS * Symbols.COUNT];
        private int next;

        Numbering(PhraseTrie trie, int[] order) {
            numbers = new int[order.length];
            states = new int[order.length];
            depths = new byte[order.length];
            for (int state : order) {
                if (depths[state] <= HEAD) {
                    number(state);
                }
                for (int child = trie.firstChild(state); child != NONE; child = trie.sibling(child)) {
                    depths[child] = (byte) (depths[state] + 1);
                }
            }
            for (int number = 0, heads = next; number < heads; number++) {
                for (int child = trie.firstChild(states[number]); child != NONE; child = trie.sibling(child)) {
                    if (depths[child] > HEAD) {
                        numberAll(trie, child);
                    }
                }
            }
        }

        /** Returns the child whose number is the next; -1 if there is none. */
        int behind(PhraseTrie trie, int state) {
            return depths[state] <= HEAD ? NONE : trie.firstChild(state);
        }

        private void number(int state) {
            states[next] = state;
            numbers[state] = next++;
        }

        private void numberAll(PhraseTrie trie, int from) {
            waiting[0] = from;
            for (int size = 1; size > 0; ) {
                int state = waiting[--size];
                number(state);
                int first = trie.firstChild(state);
                if (first != NONE) {
                    for (int child = trie.sibling(first); child != NONE; child = trie.sibling(child)) {
                        waiting[size++] = child;
                    }
                    waiting[size++] = first;
                }
            }
        }
    }
}
