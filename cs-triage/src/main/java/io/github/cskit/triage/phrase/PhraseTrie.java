package io.github.cskit.triage.phrase;

import java.util.Arrays;

/**
 * Collects phrases, token by token, before they become an automaton. Not thread-safe.
 */
final class PhraseTrie {

    private static final int NONE = -1;
    private static final int FIRST_SIZE = 1024;
    private static final int SPREAD = 0x9e3779b1;

    private int[] firstChild = new int[FIRST_SIZE];
    private int[] sibling = new int[FIRST_SIZE];
    private int[] parentOf = new int[FIRST_SIZE];
    private int[] tokenOf = new int[FIRST_SIZE];
    private int[] sightings = new int[FIRST_SIZE];

    /** The states but the first, by the state before and the token between; 0 where there is none. */
    private int[] slots = new int[4 * FIRST_SIZE];

    private int states;

    PhraseTrie() {
        newState(NONE, Tokens.UNKNOWN);
    }

    /**
     * Adds a phrase; of two equal ones the first stays.
     *
     * @param tokens its tokens
     * @param count how many of them
     * @param sighting what is known of it
     * @return whether it was new
     */
    boolean add(int[] tokens, int count, int sighting) {
        int state = 0;
        for (int i = 0; i < count; i++) {
            int child = child(state, tokens[i]);
            state = child == NONE ? grow(state, tokens[i]) : child;
        }
        if (sightings[state] != Sighting.NONE) {
            return false;
        }
        sightings[state] = sighting;
        return true;
    }

    /** Returns how many states there are. */
    int states() {
        return states;
    }

    /** Returns the state after a token; -1 if there is none. */
    int child(int state, int token) {
        int found = slots[slot(state, token)];
        return found == 0 ? NONE : found;
    }

    /** Returns a state after this one; -1 if there is none. */
    int firstChild(int state) {
        return firstChild[state];
    }

    /** Returns another state after the same one; -1 if there is no further one. */
    int sibling(int state) {
        return sibling[state];
    }

    /** Returns the token that leads to a state. */
    int tokenOf(int state) {
        return tokenOf[state];
    }

    /** Returns what is known of the phrase that ends in a state; {@link Sighting#NONE} if none does. */
    int sighting(int state) {
        return sightings[state];
    }

    private int slot(int state, int token) {
        int mask = slots.length - 1;
        int slot = mix(state, token) & mask;
        while (slots[slot] != 0 && (parentOf[slots[slot]] != state || tokenOf[slots[slot]] != token)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int grow(int state, int token) {
        int child = newState(state, token);
        sibling[child] = firstChild[state];
        firstChild[state] = child;
        slots[slot(state, token)] = child;
        if (2 * states > slots.length) {
            slots = new int[2 * slots.length];
            for (int each = 1; each < states; each++) {
                slots[slot(parentOf[each], tokenOf[each])] = each;
            }
        }
        return child;
    }

    private int newState(int parent, int token) {
        if (states == tokenOf.length) {
            firstChild = Arrays.copyOf(firstChild, 2 * states);
            sibling = Arrays.copyOf(sibling, 2 * states);
            parentOf = Arrays.copyOf(parentOf, 2 * states);
            tokenOf = Arrays.copyOf(tokenOf, 2 * states);
            sightings = Arrays.copyOf(sightings, 2 * states);
        }
        firstChild[states] = NONE;
        sibling[states] = NONE;
        parentOf[states] = parent;
        tokenOf[states] = token;
        sightings[states] = Sighting.NONE;
        return states++;
    }

    private static int mix(int state, int token) {
        int h = (state * SPREAD + token) * SPREAD;
        return h ^ (h >>> 15);
    }
}
