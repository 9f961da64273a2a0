package io.github.cskit.triage.linear;

import java.util.Arrays;

/**
 * The features of one ticket, each once, with how often it stands there and where it stood first. Not thread-safe.
 */
final class Bag {

    private static final int FIRST_SIZE = 512;

    private int[] slots = new int[2 * FIRST_SIZE];
    private int[] keys = new int[FIRST_SIZE];
    private int[] places = new int[FIRST_SIZE];
    private int[] starts = new int[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private int size;

    /**
     * Adds a feature.
     *
     * @param block the part of the ticket
     * @param key its hash, which need not be mixed
     * @param start where it stands
     * @param end where it ends
     */
    void add(int block, int key, int start, int end) {
        int mixed = mix(key);
        int mask = slots.length - 1;
        int slot = mixed & mask;
        while (slots[slot] != 0) {
            if (keys[slots[slot] - 1] == mixed) {
                places[slots[slot] - 1] += Block.COUNT;
                return;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = insert(block, mixed, start, end);
        if (2 * size > slots.length) {
            rehash();
        }
    }

    private int insert(int block, int mixed, int start, int end) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        keys[size] = mixed;
        places[size] = block + Block.COUNT;
        starts[size] = start;
        ends[size] = end;
        return ++size;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = keys[i] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = i + 1;
        }
    }

    int size() {
        return size;
    }

    int[] keys() {
        return Arrays.copyOf(keys, size);
    }

    /** Returns block and count of every feature, as one number each. */
    int[] places() {
        return Arrays.copyOf(places, size);
    }

    int block(int index) {
        return places[index] % Block.COUNT;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** Spreads a hash over all bits (the finaliser of MurmurHash3 by A. Appleby, public domain). */
    static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
