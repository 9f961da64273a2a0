package io.github.cskit.triage.linear;

import java.util.Arrays;

/**
 * Collects the keys of tickets: those that are weighed for all, and those that are also weighed for one partition. Not
 * thread-safe.
 */
final class Vocabulary {

    private int[] keys = new int[1 << 14];
    private int[] partitioned = new int[1 << 14];
    private int size;
    private int partitionedSize;

    /** Adds the features of a ticket. */
    void add(Features features) {
        for (int i = 0; i < features.size(); i++) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
            }
            keys[size++] = features.key(i);
            if (features.partitioned()) {
                if (partitionedSize == partitioned.length) {
                    partitioned = Arrays.copyOf(partitioned, 2 * partitionedSize);
                }
                partitioned[partitionedSize++] = features.keyInPartition(i);
            }
        }
    }

    /**
     * Returns the keys, each once, in order.
     *
     * @param least in how many tickets a key must stand to count for its partition
     */
    int[] keys(int least) {
        int[] all = Arrays.copyOf(keys, size + partitionedSize);
        int filled = distinct(keys, size, 1, all, 0);
        filled = distinct(partitioned, partitionedSize, least, all, filled);
        int[] sorted = Arrays.copyOf(all, filled);
        Arrays.sort(sorted);
        return Arrays.copyOf(sorted, distinct(sorted, filled, 1, sorted, 0));
    }

    private static int distinct(int[] from, int size, int least, int[] to, int start) {
        Arrays.sort(from, 0, size);
        int filled = start;
        for (int i = 0; i < size; ) {
            int end = i + 1;
            while (end < size && from[end] == from[i]) {
                end++;
            }
            int key = from[i];
            if (end - i >= least) {
                to[filled++] = key;
            }
            i = end;
        }
        return filled;
    }
}
