package io.github.cskit.triage.phrase;

import java.util.Arrays;

/** Makes an automaton of the phrases in a trie. Not thread-safe. */
final class AutomatonBuilder {

    private static final int NONE = -1;

    private final PhraseTrie trie;
    private final int[] order;
    private final int[] sightings;
    private final int[] fail;

    private AutomatonBuilder(PhraseTrie trie) {
        this.trie = trie;
        this.order = breadthFirst(trie);
        this.sightings = new int[order.length];
        this.fail = new int[order.length];
        link();
    }

    /**
     * Builds the automaton.
     *
     * @param trie the phrases; no longer needed afterwards
     * @param tokens how many tokens there are
     * @return the automaton
     */
    static PhraseAutomaton build(PhraseTrie trie, int tokens) {
        AutomatonBuilder builder = new AutomatonBuilder(trie);
        int[] useful = builder.useful();
        int[] twins = new TwinStates(trie, builder.order, useful, builder.sightings).find();
        return builder.laidOut(useful, twins, tokens);
    }

    private void link() {
        sightings[0] = Sighting.NONE;
        for (int parent : order) {
            for (int child = trie.firstChild(parent); child != NONE; child = trie.sibling(child)) {
                fail[child] = parent == 0 ? 0 : goOn(fail[parent], trie.tokenOf(child));
                int own = trie.sighting(child);
                sightings[child] = own == Sighting.NONE ? sightings[fail[child]] : own;
            }
        }
    }

    private int goOn(int from, int token) {
        int state = from;
        while (state != 0 && trie.child(state, token) == NONE) {
            state = fail[state];
        }
        return Math.max(0, trie.child(state, token));
    }

    /** Passes over states to go on from in which nothing can follow that could not follow before. */
    private int[] useful() {
        int[] useful = new int[order.length];
        for (int state : order) {
            int next = fail[state];
            while (next != 0 && addsNothing(next, state)) {
                next = useful[next];
            }
            useful[state] = next;
        }
        return useful;
    }

    private boolean addsNothing(int other, int state) {
        for (int child = trie.firstChild(other); child != NONE; child = trie.sibling(child)) {
            if (trie.child(state, trie.tokenOf(child)) == NONE) {
                return false;
            }
        }
        return true;
    }

    private PhraseAutomaton laidOut(int[] useful, int[] twins, int tokens) {
        int[] numbers = new int[order.length];
        int count = 0;
        for (int state : order) {
            numbers[state] = twins[state] == state ? count++ : 0;
        }
        int[] records = new int[PhraseAutomaton.WIDTH * count];
        int stateBits = Integer.SIZE - Integer.numberOfLeadingZeros(count);
        if (tokens > 1 << (Integer.SIZE - 1 - stateBits)) {
            throw new IllegalArgumentException(
                    "There are too many phrases: " + tokens + " words, " + count + " states.");
        }
        Cells cells = new Cells(stateBits);
        for (int state : order) {
            if (twins[state] == state) {
                int record = PhraseAutomaton.WIDTH * numbers[state];
                records[record + PhraseAutomaton.FAIL] = numbers[twins[useful[state]]];
                records[record + PhraseAutomaton.SIGHTING] = sightings[state];
                records[record + PhraseAutomaton.CELLS] = cells.open(state == 0 ? 0 : children(state));
                records[record + PhraseAutomaton.PERHAPS] = state == 0 ? 0 : putNext(state, twins, numbers, cells);
            }
        }
        return new PhraseAutomaton(records, cells.trimmed(), stateBits, first(twins, numbers, tokens));
    }

    /** Puts down what follows a state and returns one bit for each token. */
    private int putNext(int state, int[] twins, int[] numbers, Cells cells) {
        int perhaps = 0;
        for (int child = trie.firstChild(state); child != NONE; child = trie.sibling(child)) {
            perhaps |= 1 << trie.tokenOf(child);
            cells.put(trie.tokenOf(child), numbers[twins[child]]);
        }
        return perhaps;
    }

    private int[] first(int[] twins, int[] numbers, int tokens) {
        int[] first = new int[tokens];
        for (int child = trie.firstChild(0); child != NONE; child = trie.sibling(child)) {
            first[trie.tokenOf(child)] = numbers[twins[child]];
        }
        return first;
    }

    private int children(int state) {
        int children = 0;
        for (int child = trie.firstChild(state); child != NONE; child = trie.sibling(child)) {
            children++;
        }
        return children;
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

    /** The following tokens of one state after the other, found by their last bits. */
    private static final class Cells {

        private final int stateBits;
        private int[] cells = new int[1 << 16];
        private int begin;
        private int size;

        Cells(int stateBits) {
            this.stateBits = stateBits;
        }

        /** Begins the cells of the next state, one more at least than it needs, and returns where they are. */
        int open(int children) {
            begin += size;
            int power = Integer.SIZE - Integer.numberOfLeadingZeros(children + children / 4);
            size = children == 0 ? 0 : 1 << power;
            if (begin + size > cells.length) {
                cells = Arrays.copyOf(cells, 2 * (begin + size));
            }
            return (begin << PhraseAutomaton.SIZE_BITS) | power;
        }

        void put(int token, int next) {
            int cell = token & (size - 1);
            while (cells[begin + cell] != 0) {
                cell = (cell + 1) & (size - 1);
            }
            cells[begin + cell] = (token << stateBits) | next;
        }

        int[] trimmed() {
            return Arrays.copyOf(cells, begin + size);
        }
    }
}
