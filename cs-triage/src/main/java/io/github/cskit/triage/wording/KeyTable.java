package io.github.cskit.triage.wording;

/**
 * Finds the row of a key. The keys are hashes of features, mixed already.
 *
 * <p>Immutable and thread-safe.
 */
public final class KeyTable {

    /** How many bits there are for each key, or half as many. */
    private static final int BITS_PER_KEY = 16;

    /** Key and row + 1 side by side, so that one look brings both. */
    private final int[] cells;

    private final int mask;

    /** A bit for each key: most of what is asked for is not there, and so little memory is always near. */
    private final long[] perhaps;

    private final int size;

    /**
     * Creates the table.
     *
     * @param keys the keys, all different; a key's row is its place
     */
    public KeyTable(int[] keys) {
        int capacity = Integer.highestOneBit(Math.max(8, keys.length + keys.length / 2)) * 2;
        cells = new int[2 * capacity];
        mask = capacity - 1;
        size = keys.length;
        perhaps = new long[capacity / 2 * BITS_PER_KEY / Long.SIZE];
        for (int row = 0; row < keys.length; row++) {
            int slot = keys[row] & mask;
            while (cells[2 * slot + 1] != 0) {
                slot = (slot + 1) & mask;
            }
            cells[2 * slot] = keys[row];
            cells[2 * slot + 1] = row + 1;
            perhaps[word(keys[row])] |= bit(keys[row]);
        }
    }

    /**
     * Returns how many keys there are.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * Returns the row of a key.
     *
     * @param key a mixed hash
     * @return its row; -1 if it has none
     */
    public int find(int key) {
        return (perhaps[word(key)] & bit(key)) == 0 ? -1 : look(key);
    }

    private int word(int key) {
        return (key >>> 6) & (perhaps.length - 1);
    }

    private static long bit(int key) {
        return 1L << key;
    }

    private int look(int key) {
        int slot = key & mask;
        while (cells[2 * slot + 1] != 0) {
            if (cells[2 * slot] == key) {
                return cells[2 * slot + 1] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }
}
