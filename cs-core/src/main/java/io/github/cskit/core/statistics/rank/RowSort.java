package io.github.cskit.core.statistics.rank;

import java.util.Arrays;

/**
 * Sorts rows by the bits of their keys, taken as unsigned, and keeps rows of equal keys in their order. Many rows are dealt
 * out by the digits of the highest bits in which their keys differ: a few digits tell a million rows apart. What they leave
 * together is sorted by the bits below, by the same means, so that time grows with the number of rows whatever the keys are.
 *
 * <p>Mutable and not thread-safe; it uses the arrays that it is given.
 */
final class RowSort {

    private static final int DIGIT_BITS = 11;
    private static final int BUCKETS = 1 << DIGIT_BITS;
    private static final int DIGITS = 3;

    /** Up to as many rows it is faster to merge than to count digits. */
    private static final int FEW = 1_000;

    /** Up to as many rows it is faster to insert each where it belongs than to start anything. */
    private static final int VERY_FEW = 16;

    private final int size;
    private int[] rows;
    private long[] keys;
    private int[] otherRows;
    private long[] otherKeys;

    private RowSort(int[] rows, long[] keys, int size) {
        this.size = size;
        this.rows = rows;
        this.keys = keys;
        this.otherRows = new int[size];
        this.otherKeys = new long[size];
    }

    /** Sorts the first rows of two arrays, which are used up by it. */
    static RowSort of(int[] rows, long[] keys, int size) {
        RowSort sort = new RowSort(rows, keys, size);
        if (size <= FEW) {
            sort.merge();
        } else {
            sort.deal();
        }
        return sort;
    }

    /** Returns the rows in order, in the first places. */
    int[] rows() {
        return rows;
    }

    /** Returns the key of each of them. */
    long[] keys() {
        return keys;
    }

    private void swap() {
        int[] usedRows = rows;
        rows = otherRows;
        otherRows = usedRows;
        long[] usedKeys = keys;
        keys = otherKeys;
        otherKeys = usedKeys;
    }

    /** Merges ever longer runs. */
    private void merge() {
        for (int run = 1; run < size; run *= 2) {
            for (int from = 0; from < size; from += 2 * run) {
                merge(from, Math.min(from + run, size), Math.min(from + 2 * run, size));
            }
            swap();
        }
    }

    private void merge(int from, int middle, int to) {
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean first = left < middle && (right >= to || Long.compareUnsigned(keys[left], keys[right]) <= 0);
            int taken = first ? left++ : right++;
            otherRows[i] = rows[taken];
            otherKeys[i] = keys[taken];
        }
    }

    /** Deals the rows out by the highest digits, from the lowest of them up, and sorts what these leave together. */
    private void deal() {
        long differ = difference(0, size);
        if (differ == 0) {
            return;
        }
        int top = Long.SIZE - Long.numberOfLeadingZeros(differ);
        int bottom = Math.max(Long.numberOfTrailingZeros(differ), top - DIGITS * DIGIT_BITS);
        int digits = (top - bottom + DIGIT_BITS - 1) / DIGIT_BITS;
        int[][] starts = counts(bottom, digits);
        for (int digit = 0; digit < digits; digit++) {
            if (startOfEach(starts[digit])) {
                deal(bottom + digit * DIGIT_BITS, starts[digit]);
            }
        }
        if ((differ & ((1L << bottom) - 1)) != 0) {
            sortBelow(bottom);
        }
    }

    private void deal(int shift, int[] next) {
        for (int i = 0; i < size; i++) {
            int place = next[(int) (keys[i] >>> shift) & (BUCKETS - 1)]++;
            otherRows[place] = rows[i];
            otherKeys[place] = keys[i];
        }
        swap();
    }

    /** Returns the bits in which the keys of a stretch differ. */
    private long difference(int from, int to) {
        long differ = 0;
        long first = keys[from];
        for (int i = from + 1; i < to; i++) {
            differ |= keys[i] ^ first;
        }
        return differ;
    }

    private int[][] counts(int bottom, int digits) {
        int[][] counts = new int[digits][BUCKETS];
        for (int i = 0; i < size; i++) {
            long key = keys[i] >>> bottom;
            for (int[] count : counts) {
                count[(int) key & (BUCKETS - 1)]++;
                key >>>= DIGIT_BITS;
            }
        }
        return counts;
    }

    /** Turns counts into starts; false if all rows share the digit. */
    private boolean startOfEach(int[] counts) {
        int start = 0;
        for (int i = 0; i < BUCKETS; i++) {
            int count = counts[i];
            if (count == size) {
                return false;
            }
            counts[i] = start;
            start += count;
        }
        return true;
    }

    /** Sorts the stretches whose keys are alike from a bit on. */
    private void sortBelow(int bit) {
        for (int start = 0; start < size; ) {
            long high = keys[start] >>> bit;
            int end = start + 1;
            while (end < size && keys[end] >>> bit == high) {
                end++;
            }
            if (end - start <= VERY_FEW) {
                insert(start, end);
            } else if (difference(start, end) != 0) {
                RowSort part =
                        of(Arrays.copyOfRange(rows, start, end), Arrays.copyOfRange(keys, start, end), end - start);
                System.arraycopy(part.rows, 0, rows, start, end - start);
                System.arraycopy(part.keys, 0, keys, start, end - start);
            }
            start = end;
        }
    }

    private void insert(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int row = rows[i];
            long key = keys[i];
            int place = i;
            while (place > start && Long.compareUnsigned(keys[place - 1], key) > 0) {
                rows[place] = rows[place - 1];
                keys[place] = keys[place - 1];
                place--;
            }
            rows[place] = row;
            keys[place] = key;
        }
    }
}
