package io.github.cskit.triage.phrase;

import java.util.Arrays;

/**
 * Finds states that do the same: in which the same phrases end, after which the same tokens lead to states that do the
 * same, and which go on from states that do the same where none of these follows. Phrases that are products of choices
 * have many. Not thread-safe.
 */
final class TwinStates {

    private static final int NONE = -1;

    /** After that many rounds few are left that one more would find. */
    private static final int ROUNDS = 3;

    private static final int SPREAD = 0x9e3779b1;

    private final PhraseTrie trie;
    private final int[] order;
    private final int[] fail;
    private final int[] sightings;

    /** One state of each kind, by the round that is running and by the one before. */
    private int[] twins;

    private int[] before;

    /** The kinds that are known; 0 where there is none. */
    private final int[] slots;

    TwinStates(PhraseTrie trie, int[] order, int[] fail, int[] sightings) {
        this.trie = trie;
        this.order = order;
        this.fail = fail;
        this.sightings = sightings;
        this.twins = new int[order.length];
        this.before = new int[order.length];
        this.slots = new int[4 * Integer.highestOneBit(order.length)];
    }

    /** Returns for each state one that does the same, itself or another, the same for all that do the same. */
    int[] find() {
        Arrays.setAll(twins, state -> state);
        for (int round = 0; round < ROUNDS; round++) {
            int[] last = before;
            before = twins;
            twins = last;
            Arrays.fill(slots, 0);
            for (int i = order.length - 1; i > 0; i--) {
                twins[order[i]] = twin(order[i]);
            }
        }
        return twins;
    }

    private int twin(int state) {
        int mask = slots.length - 1;
        int slot = hash(state) & mask;
        while (slots[slot] != 0) {
            if (same(slots[slot], state)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = state;
        return state;
    }

    private int hash(int state) {
        int hash = sightings[state] * SPREAD + before[fail[state]];
        for (int child = trie.firstChild(state); child != NONE; child = trie.sibling(child)) {
            int step = (trie.tokenOf(child) * SPREAD + twins[child]) * SPREAD;
            hash += step ^ (step >>> 15);
        }
        hash *= SPREAD;
        return hash ^ (hash >>> 16);
    }

    private boolean same(int one, int other) {
        if (sightings[one] != sightings[other] || before[fail[one]] != before[fail[other]]) {
            return false;
        }
        int children = 0;
        for (int child = trie.firstChild(one); child != NONE; child = trie.sibling(child)) {
            int opposite = trie.child(other, trie.tokenOf(child));
            if (opposite == NONE || twins[child] != twins[opposite]) {
                return false;
            }
            children++;
        }
        for (int child = trie.firstChild(other); child != NONE; child = trie.sibling(child)) {
            children--;
        }
        return children == 0;
    }
}
