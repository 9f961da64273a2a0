package io.github.cskit.triage.cue;

import java.util.Arrays;

/**
 * Finds every phrase of a set in one pass over a text. It is an Aho–Corasick automaton (A. V. Aho, M. J. Corasick,
 * "Efficient string matching: an aid to bibliographic search", CACM 18, 1975) whose rows are packed into two arrays by
 * displacement: few megabytes for a hundred thousand states, and a step costs constant time on average over the text.
 * Of several phrases that end at one place it reports the longest.
 *
 * <p>Immutable and thread-safe.
 */
final class PhraseAutomaton {

    private static final int NONE = -1;

    /** How many numbers a state has: where its row lies, where to go on without it, what ends in it, and one to spare. */
    private static final int WIDTH = 4;

    private static final int FAIL = 1;
    private static final int LONGEST = 2;

    /** What a step needs lies side by side, so that it waits for memory once for the state and once for the cell. */
    private final int[] states;

    private final int[] cells;

    private PhraseAutomaton(int[] states, int[] cells) {
        this.states = states;
        this.cells = cells;
    }

    /**
     * Builds the automaton of a set of phrases.
     *
     * @param trie the phrases; no longer needed afterwards
     * @return the automaton
     */
    static PhraseAutomaton of(PhraseTrie trie) {
        int states = trie.states();
        int[] fail = new int[states];
        int[] longest = new int[states];
        int[] order = breadthFirst(trie);
        longest[0] = NONE;
        for (int parent : order) {
            for (int child = trie.firstChild(parent); child != NONE; child = trie.sibling(child)) {
                fail[child] = parent == 0 ? 0 : follow(trie, fail, fail[parent], trie.symbolOf(child));
                longest[child] = trie.phraseAt(child) != NONE ? trie.phraseAt(child) : longest[fail[child]];
            }
        }
        Packing packing = new Packing(trie, order);
        int[] rows = new int[states * WIDTH];
        for (int state = 0; state < states; state++) {
            rows[state * WIDTH] = packing.base[state];
            rows[state * WIDTH + FAIL] = fail[state];
            rows[state * WIDTH + LONGEST] = longest[state];
        }
        int[] cells = new int[2 * packing.owner.length];
        for (int cell = 0; cell < packing.owner.length; cell++) {
            cells[2 * cell] = packing.owner[cell];
            cells[2 * cell + 1] = packing.target[cell];
        }
        return new PhraseAutomaton(rows, cells);
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
            int cell = 2 * (states[at * WIDTH] + symbol);
            if (cells[cell] == at) {
                return cells[cell + 1];
            }
            if (at == 0) {
                return 0;
            }
            at = states[at * WIDTH + FAIL];
        }
    }

    /**
     * Returns the longest phrase that ends in a state.
     *
     * @param state the state
     * @return the number of the phrase; -1 if none ends here
     */
    int phraseAt(int state) {
        return states[state * WIDTH + LONGEST];
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

    /** Lays the rows over each other so that no two use the same cell. */
    private static final class Packing {

        private final int[] base;
        private int[] owner;
        private int[] target;
        private int firstFree;

        Packing(PhraseTrie trie, int[] order) {
            base = new int[trie.states()];
            owner = new int[trie.states() * 2 + Symbols.COUNT];
            target = new int[owner.length];
            Arrays.fill(owner, NONE);
            for (int state : order) {
                place(trie, state);
            }
        }

        private void place(PhraseTrie trie, int state) {
            int mask = 0;
            for (int child = trie.firstChild(state); child != NONE; child = trie.sibling(child)) {
                mask |= 1 << trie.symbolOf(child);
            }
            if (mask == 0) {
                return;
            }
            int first = Integer.numberOfTrailingZeros(mask);
            int cell = Math.max(firstFree, first);
            while (!fits(cell - first, mask)) {
                cell++;
            }
            base[state] = cell - first;
            for (int child = trie.firstChild(state); child != NONE; child = trie.sibling(child)) {
                owner[cell - first + trie.symbolOf(child)] = state;
                target[cell - first + trie.symbolOf(child)] = child;
            }
            while (firstFree < owner.length && owner[firstFree] != NONE) {
                firstFree++;
            }
        }

        private boolean fits(int start, int mask) {
            if (start + Symbols.COUNT > owner.length) {
                int length = owner.length;
                owner = Arrays.copyOf(owner, length * 2);
                target = Arrays.copyOf(target, length * 2);
                Arrays.fill(owner, length, owner.length, NONE);
            }
            for (int rest = mask; rest != 0; rest &= rest - 1) {
                if (owner[start + Integer.numberOfTrailingZeros(rest)] != NONE) {
                    return false;
                }
            }
            return true;
        }
    }
}
