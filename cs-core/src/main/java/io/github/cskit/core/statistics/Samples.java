package io.github.cskit.core.statistics;

import io.github.cskit.core.validation.Checks;
import java.util.Arrays;

/** What the rank statistics share: checks, medians and ties. Immutable and thread-safe. */
final class Samples {

    /** The longest sample for statistics over all pairs, which are counted rather than listed: some seconds, 100 MB. */
    static final int MAX_PAIRED_SIZE = 1_000_000;

    /** The shortest: one pair. */
    private static final int MIN_SIZE = 2;

    /** The most bad values that are told. */
    private static final int MAX_TOLD = 100;

    private Samples() {}

    /** Checks that a sample is neither too small nor too large and holds finite values only. */
    static Checks check(Checks checks, String field, double[] values) {
        int n = values.length;
        checks.require(
                n >= MIN_SIZE && n <= MAX_PAIRED_SIZE,
                field,
                n + " long",
                "be " + MIN_SIZE + " to " + MAX_PAIRED_SIZE + " long");
        int told = 0;
        for (int i = 0; i < n && told < MAX_TOLD; i++) {
            if (!Double.isFinite(values[i])) {
                told++;
                checks.problem(field + "[" + i + "]", String.valueOf(values[i]), "be a finite number");
            }
        }
        return checks;
    }

    /** Returns an ascending copy in which −0.0 and 0.0 are one value. */
    static double[] sorted(double[] values) {
        double[] copy = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            copy[i] = values[i] + 0.0;
        }
        Arrays.sort(copy);
        return copy;
    }

    /** Returns the median of ascending values; of an even number, the mean of the middle two. */
    static double medianOfSorted(double[] sorted) {
        int middle = sorted.length / 2;
        // halved before adding, so that two huge values do not overflow
        return sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
    }

    /** Returns the sizes of the groups of equal values, in ascending order of the values; untied ones have size 1. */
    static int[] tieSizes(double[] sorted) {
        int[] sizes = new int[sorted.length];
        int groups = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                groups++;
            }
            sizes[groups - 1]++;
        }
        return Arrays.copyOf(sizes, groups);
    }

    /** Returns Σ t(t − 1) ÷ 2 over the tie groups: how many pairs are tied. */
    static long tiedPairs(int[] tieSizes) {
        long pairs = 0;
        for (int t : tieSizes) {
            pairs += (long) t * (t - 1) / 2;
        }
        return pairs;
    }

    /** Returns Σ t(t − 1)(2t + 5) over the tie groups, which the variance of Kendall's S loses 1/18 of. */
    static double tieTerm(int[] tieSizes) {
        double term = 0;
        for (int t : tieSizes) {
            term += (double) t * (t - 1) * (2.0 * t + 5);
        }
        return term;
    }
}
