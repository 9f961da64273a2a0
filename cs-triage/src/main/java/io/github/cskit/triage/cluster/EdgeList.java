package io.github.cskit.triage.cluster;

import java.util.Arrays;

/** Edges as they come up, in any order. They are brought into order by two rounds of counting. Not thread-safe. */
final class EdgeList {

    private final int nodes;
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private double[] weights = new double[1024];
    private int size;

    EdgeList(int nodes) {
        this.nodes = nodes;
    }

    void add(int one, int other, double weight) {
        if (size == from.length) {
            int larger = Math.addExact(size, size >> 1);
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
            weights = Arrays.copyOf(weights, larger);
        }
        from[size] = one;
        to[size] = other;
        weights[size++] = weight;
    }

    int from(int slot) {
        return from[slot];
    }

    int to(int slot) {
        return to[slot];
    }

    double weight(int slot) {
        return weights[slot];
    }

    /** Returns the slots by their first node, then by their second, then as they were added. */
    int[] sorted() {
        int[] slots = new int[size];
        for (int i = 0; i < size; i++) {
            slots[i] = i;
        }
        return counted(counted(slots, to), from);
    }

    private int[] counted(int[] slots, int[] keys) {
        int[] starts = new int[nodes + 1];
        for (int slot : slots) {
            starts[keys[slot] + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            starts[i + 1] += starts[i];
        }
        int[] sorted = new int[slots.length];
        for (int slot : slots) {
            sorted[starts[keys[slot]]++] = slot;
        }
        return sorted;
    }
}
