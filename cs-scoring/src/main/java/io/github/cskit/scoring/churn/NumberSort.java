package io.github.cskit.scoring.churn;

import java.util.Arrays;

/**
 * Sorts numbers by dealing them out by the digits of their bits, as a card sorter does: many different numbers take a third of
 * the time that comparing them takes. Immutable and thread-safe.
 */
final class NumberSort {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 3;
    private static final int BUCKETS = 1 << DIGIT_BITS;

    /** So few are faster compared. */
    private static final int FEW = 2_000;

    private NumberSort() {}

    /** Sorts the first numbers of an array, none of them NaN. */
    static void sort(double[] numbers, int count) {
        if (count <= FEW) {
            Arrays.sort(numbers, 0, count);
            return;
        }
        deal(numbers, count);
        if (!insert(numbers, count)) {
            Arrays.sort(numbers, 0, count);
        }
    }

    /** Deals by the highest bits in which numbers differ, the lowest digit of them first. */
    private static void deal(double[] numbers, int count) {
        long[] keys = new long[count];
        long differ = 0;
        for (int i = 0; i < count; i++) {
            keys[i] = key(numbers[i]);
            differ |= keys[i] ^ keys[0];
        }
        int top = Long.SIZE - Long.numberOfLeadingZeros(differ);
        int bottom = Math.max(0, top - DIGITS * DIGIT_BITS);
        long[] from = keys;
        long[] to = new long[count];
        for (int shift = bottom; shift < top; shift += DIGIT_BITS) {
            deal(from, to, shift);
            long[] dealt = to;
            to = from;
            from = dealt;
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = number(from[i]);
        }
    }

    /** Puts the few numbers in place that the digits have not told apart, and gives up where they are many. */
    private static boolean insert(double[] numbers, int count) {
        int moves = count;
        for (int i = 1; i < count && moves >= 0; i++) {
            double number = numbers[i];
            int place = i;
            while (place > 0 && numbers[place - 1] > number) {
                numbers[place] = numbers[--place];
                moves--;
            }
            numbers[place] = number;
        }
        return moves >= 0;
    }

    private static void deal(long[] from, long[] to, int shift) {
        int[] next = new int[BUCKETS + 1];
        for (long key : from) {
            next[(int) (key >>> shift & BUCKETS - 1) + 1]++;
        }
        for (int bucket = 1; bucket <= BUCKETS; bucket++) {
            next[bucket] += next[bucket - 1];
        }
        for (long key : from) {
            to[next[(int) (key >>> shift & BUCKETS - 1)]++] = key;
        }
    }

    /** Returns bits whose unsigned order is that of the numbers. */
    private static long key(double number) {
        long bits = Double.doubleToRawLongBits(number);
        return bits ^ (bits >> (Long.SIZE - 1) | Long.MIN_VALUE);
    }

    private static double number(long key) {
        return Double.longBitsToDouble(key ^ (~key >> (Long.SIZE - 1) | Long.MIN_VALUE));
    }
}
