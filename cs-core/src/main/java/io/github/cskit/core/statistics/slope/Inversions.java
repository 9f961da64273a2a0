package io.github.cskit.core.statistics.slope;

import java.util.Arrays;

/**
 * A sample in ascending order, and how many pairs of it were falling before: n log n steps, where looking at all pairs takes n².
 *
 * <p>Source: W. R. Knight, "A computer method for calculating Kendall's tau with ungrouped data", JASA 61 (1966). Immutable
 * and thread-safe once made; the arrays are not copied.
 */
public final class Inversions {

    private double[] keys;
    private double[] spareKeys;
    private int[] rows;
    private int[] spareRows;
    private long falling;

    private Inversions(double[] values, int[] weights) {
        this.keys = values.clone();
        this.spareKeys = new double[keys.length];
        this.rows = new int[keys.length];
        this.spareRows = new int[keys.length];
        Arrays.setAll(rows, i -> i);
        for (int width = 1; width < keys.length; width *= 2) {
            for (int from = 0; from < keys.length; from += 2 * width) {
                int middle = Math.min(from + width, keys.length);
                merge(from, middle, Math.min(middle + width, keys.length), weights);
            }
            swap();
        }
    }

    /**
     * Sorts values that each count once.
     *
     * @param values not NaN; copied
     * @return the sorted values
     */
    public static Inversions of(double[] values) {
        int[] ones = new int[values.length];
        Arrays.fill(ones, 1);
        return new Inversions(values, ones);
    }

    /** Sorts values that count as often as their weights say, up to 2³⁰ values. */
    static Inversions of(double[] values, int[] weights) {
        return new Inversions(values, weights);
    }

    /**
     * Returns how many pairs have the greater value first; equal ones do not count.
     *
     * @return 0 or more
     */
    public long falling() {
        return falling;
    }

    /** Returns the values, ascending. */
    double[] sorted() {
        return keys;
    }

    /** Returns where each of the sorted values was. */
    int[] rows() {
        return rows;
    }

    private void merge(int from, int middle, int to, int[] weights) {
        long waiting = 0;
        for (int i = from; i < middle; i++) {
            waiting += weights[rows[i]];
        }
        int left = from;
        int right = middle;
        for (int place = from; place < to; place++) {
            if (left == middle || (right < to && keys[right] < keys[left])) {
                falling += waiting * weights[rows[right]];
                put(place, right++);
            } else {
                waiting -= weights[rows[left]];
                put(place, left++);
            }
        }
    }

    private void put(int place, int taken) {
        spareKeys[place] = keys[taken];
        spareRows[place] = rows[taken];
    }

    private void swap() {
        double[] sortedKeys = spareKeys;
        spareKeys = keys;
        keys = sortedKeys;
        int[] sortedRows = spareRows;
        spareRows = rows;
        rows = sortedRows;
    }
}
