package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.validation.Checks;

/**
 * Where a value stands among those of a segment. It says how usual a value is, not whether it is good: of tickets, more is
 * not better.
 *
 * <p>Immutable and thread-safe.
 *
 * @param percentile the share of the segment's values below the value, half of those equal to it included, in percent;
 *     the value itself is among them, so that it is above 0, below 100, and 50 in the middle
 * @param median the value in the middle of the segment's, or the mean of the two in the middle
 * @param gap the value less the median, in the value's own unit
 */
public record SegmentPlace(double percentile, double median, double gap) {

    private static final double WHOLE = 100;
    private static final double LARGEST = Double.MAX_VALUE;

    /** Checks the numbers. */
    public SegmentPlace {
        Checks.of("segment place")
                .number("percentile", percentile, 0, WHOLE)
                .number("median", median, -LARGEST, LARGEST)
                .number("gap", gap, -LARGEST, LARGEST)
                .orThrow();
    }

    /** Finds the place of a value among sorted values, of which it is one. */
    static SegmentPlace of(double value, double[] sorted) {
        int n = sorted.length;
        int below = firstFrom(value, sorted);
        int upTo = firstFrom(Math.nextUp(value), sorted);
        double median = n % 2 == 1 ? sorted[n / 2] : sorted[n / 2 - 1] + (sorted[n / 2] - sorted[n / 2 - 1]) / 2;
        return new SegmentPlace(WHOLE * ((double) below + upTo) / (2.0 * n), median, value - median);
    }

    /** Returns how many of the sorted values are less than a value. */
    private static int firstFrom(double value, double[] sorted) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
