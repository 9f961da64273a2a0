package io.github.cskit.core.statistics.slope;

import java.util.Arrays;

/**
 * The different points of a sample in the order of x and then of y, and how often each comes. Immutable and thread-safe
 * once made; the arrays are not copied.
 */
final class SlopePoints {

    final double[] x;
    final double[] y;
    final int[] weights;

    /** How many pairs of points have different x, as often as they come. */
    final long pairs;

    private SlopePoints(double[] x, double[] y, int[] weights, long pairs) {
        this.x = x;
        this.y = y;
        this.weights = weights;
        this.pairs = pairs;
    }

    static SlopePoints of(double[] xs, double[] ys) {
        int n = xs.length;
        Inversions order = Inversions.of(xs);
        double[] x = order.sorted();
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = ys[order.rows()[i]] + 0.0;
        }
        long pairs = (long) n * (n - 1) / 2;
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && x[to] == x[from]) {
                to++;
            }
            Arrays.sort(y, from, to);
            pairs -= (long) (to - from) * (to - from - 1) / 2;
            from = to;
        }
        return distinct(x, y, pairs);
    }

    private static SlopePoints distinct(double[] x, double[] y, long pairs) {
        int[] weights = new int[x.length];
        int points = 0;
        for (int i = 0; i < x.length; i++) {
            if (i == 0 || x[i] != x[points - 1] || y[i] != y[points - 1]) {
                x[points] = x[i];
                y[points++] = y[i];
            }
            weights[points - 1]++;
        }
        return new SlopePoints(
                Arrays.copyOf(x, points), Arrays.copyOf(y, points), Arrays.copyOf(weights, points), pairs);
    }

    int size() {
        return x.length;
    }

    /** Returns the slope of two points, the first at the lesser x, rounded as it always is. */
    double slope(int i, int j) {
        return (y[j] - y[i]) / (x[j] - x[i]) + 0.0;
    }

    /** Returns how many pairs fall. */
    long falling() {
        return Inversions.of(y, weights).falling();
    }

    /** Returns how many pairs of different x have the same y. */
    long level() {
        Inversions order = Inversions.of(y, weights);
        long level = 0;
        long together = 0;
        for (int i = 0; i < y.length; i++) {
            int weight = weights[order.rows()[i]];
            boolean another = i == 0 || order.sorted()[i] != order.sorted()[i - 1];
            together = another ? 0 : together;
            level += together * weight;
            together += weight;
        }
        return level;
    }

    /** Returns the outermost slopes: those of all pairs lie between those of neighbours. */
    double[] outermost() {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        int before = -1;
        for (int from = 0; from < x.length; ) {
            int to = from + 1;
            while (to < x.length && x[to] == x[from]) {
                to++;
            }
            if (before >= 0) {
                least = Math.min(least, slope(from - 1, from));
                most = Math.max(most, slope(before, to - 1));
            }
            before = from;
            from = to;
        }
        return new double[] {least, most};
    }

    /** Returns the least step between different values of y; infinite where there is one only. */
    double leastRise() {
        double[] sorted = sorted(y);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < sorted.length; i++) {
            double step = sorted[i] - sorted[i - 1];
            least = step > 0 ? Math.min(least, step) : least;
        }
        return least;
    }

    /** Returns an ascending copy. */
    static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
