package io.github.cskit.triage.cue;

import java.util.Arrays;

/**
 * Collects phrases, symbol by symbol, before they become an automaton. Not thread-safe.
 */
final class PhraseTrie {

    private static final int NONE = -1;

    private int[] firstChild = new int[1024];
    private int[] sibling = new int[1024];
    private int[] phraseOf = new int[1024];
    private byte[] symbolOf = new byte[1024];
    private int states;

    PhraseTrie() {
        newState(Symbols.SPACE, NONE);
    }

    /**
     * Adds a phrase; of two equal ones the first stays.
     *
     * @param symbols its symbols
     * @param phrase its number
     * @return whether it was new
     */
    boolean add(int[] symbols, int phrase) {
        int state = 0;
        for (int symbol : symbols) {
            int child = child(state, symbol);
            if (child == NONE) {
                child = newState(symbol, firstChild[state]);
                firstChild[state] = child;
            }
            state = child;
        }
        if (phraseOf[state] != NONE) {
            return false;
        }
        phraseOf[state] = phrase;
        return true;
    }

    /** Returns how many states there are. */
    int states() {
        return states;
    }

    /** Returns the state after a symbol; -1 if there is none. */
    int child(int state, int symbol) {
        int child = firstChild[state];
        while (child != NONE && symbolOf[child] != symbol) {
            child = sibling[child];
        }
        return child;
    }

    /** Returns the symbols that lead on from a state, one bit each. */
    int symbols(int state) {
        int symbols = 0;
        for (int child = firstChild[state]; child != NONE; child = sibling[child]) {
            symbols |= 1 << symbolOf[child];
        }
        return symbols;
    }

    /** Returns a state after this one; -1 if there is none. */
    int firstChild(int state) {
        return firstChild[state];
    }

    /** Returns another state after the same one; -1 if there is no further one. */
    int sibling(int state) {
        return sibling[state];
    }

    /** Returns the symbol that leads to a state. */
    int symbolOf(int state) {
        return symbolOf[state];
    }

    /** Returns the phrase that ends in a state; -1 if none does. */
    int phraseAt(int state) {
        return phraseOf[state];
    }

    private int newState(int symbol, int nextSibling) {
        if (states == phraseOf.length) {
            phraseOf = Arrays.copyOf(phraseOf, states * 2);
            firstChild = Arrays.copyOf(firstChild, states * 2);
            sibling = Arrays.copyOf(sibling, states * 2);
            symbolOf = Arrays.copyOf(symbolOf, states * 2);
        }
        firstChild[states] = NONE;
        sibling[states] = nextSibling;
        phraseOf[states] = NONE;
        symbolOf[states] = (byte) symbol;
        return states++;
    }
}
