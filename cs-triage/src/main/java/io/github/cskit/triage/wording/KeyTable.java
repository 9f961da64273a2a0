package io.github.cskit.triage.wording;

import java.util.Arrays;

/**
 * Finds the row of a key. The keys are hashes of features, mixed already. Most of what is asked for is not there, and one
 * bit says so; where a bit is set, the number of keys before it says near which place of the sorted keys to look.
 *
 * <p>Immutable and thread-safe.
 */
public final class KeyTable {

    /** How many bits there are for each key at least, and twice as many at most. */
    private static final int BITS_PER_KEY = 8;

    private static final int HALF = Integer.SIZE;

    /** In the lower half of each a bit for each key, by the first bits of the key, in the upper how many keys are before. */
    private final long[] cells;

    private final int shift;

    /** The keys, ascending. */
    private final int[] keys;

    /** The row of each key; empty if it is the place of the key. */
    private final int[] rows;

    /**
     * Creates the table.
     *
     * @param keys the keys, all different; a key's row is its place
     */
    public KeyTable(int[] keys) {
        long[] placed = new long[keys.length];
        boolean ascending = true;
        for (int row = 0; row < keys.length; row++) {
            placed[row] = ((long) keys[row] << HALF) | row;
            ascending &= row == 0 || keys[row - 1] < keys[row];
        }
        Arrays.sort(placed);
        this.keys = new int[keys.length];
        rows = new int[ascending ? 0 : keys.length];
        int bits = Integer.numberOfTrailingZeros(Integer.highestOneBit(Math.max(HALF, BITS_PER_KEY * keys.length)) * 2);
        shift = Integer.SIZE - bits;
        cells = new long[1 << (bits - 5)];
        for (int place = 0; place < keys.length; place++) {
            this.keys[place] = (int) (placed[place] >> HALF);
            if (!ascending) {
                rows[place] = (int) placed[place];
            }
            int bit = bit(this.keys[place]);
            cells[bit >>> 5] |= 1L << (bit & 31);
        }
        count();
    }

    private void count() {
        int place = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] |= (long) place << HALF;
            while (place < keys.length && bit(keys[place]) >>> 5 == cell) {
                place++;
            }
        }
    }

    /**
     * Returns how many keys there are.
     *
     * @return the number
     */
    public int size() {
        return keys.length;
    }

    /**
     * Returns the row of a key.
     *
     * @param key a mixed hash
     * @return its row; -1 if it has none
     */
    public int find(int key) {
        int bit = bit(key);
        long cell = cells[bit >>> 5];
        if (((cell >>> (bit & 31)) & 1) == 0) {
            return -1;
        }
        int place = (int) (cell >>> HALF) + Integer.bitCount((int) cell & ((1 << bit) - 1));
        return look(key, place);
    }

    /** Looks from a place on, behind which the key is but for those that share a bit. */
    private int look(int key, int from) {
        int place = from;
        while (place < keys.length && keys[place] < key) {
            place++;
        }
        if (place == keys.length || keys[place] != key) {
            return -1;
        }
        return rows.length == 0 ? place : rows[place];
    }

    /** Returns the first bits of a key, so that what they say is in the order of the keys. */
    private int bit(int key) {
        return (key ^ Integer.MIN_VALUE) >>> shift;
    }
}
