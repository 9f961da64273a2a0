package io.github.cskit.core.statistics.slope;

/**
 * The points of a sample seen along a slope: their heights y − v·x above a line of that slope, and how far off each height
 * may be by rounding. A pair rises more than v where the second point is higher. Where rounding leaves that open, the slope
 * of the pair itself is looked at, so that counts are exact. Immutable and thread-safe once made.
 */
final class SlopeOrder {

    /** Sixteen roundings of a double, more than all that a height and a slope go through. */
    private static final double ROUNDING = 0x1p-49;

    private final SlopePoints points;
    private final double slope;
    private final double[] heights;
    private final double[] reach;

    private SlopeOrder(SlopePoints points, double[] x, double[] y, double slope, double halfWidth) {
        this.points = points;
        this.slope = slope;
        this.heights = new double[x.length];
        this.reach = new double[x.length];
        // steep lines are looked at from the side, so that no product overflows
        double scale = Math.max(1, Math.abs(slope));
        double run = slope / scale;
        double wide = halfWidth / scale * (1 + ROUNDING) + Double.MIN_NORMAL;
        for (int i = 0; i < x.length; i++) {
            double up = y[i] / scale;
            double along = run * x[i];
            heights[i] = up - along;
            reach[i] = ROUNDING * (Math.abs(up) + Math.abs(along)) + wide * Math.abs(x[i]) + Double.MIN_NORMAL;
        }
    }

    /** Looks along one slope; x and y are those of the points, moved to about 0. */
    static SlopeOrder along(SlopePoints points, double[] x, double[] y, double slope) {
        return new SlopeOrder(points, x, y, slope, 0);
    }

    /** Looks along the middle of a range of slopes, so that points whose slopes lie in it are within reach of each other. */
    static SlopeOrder between(SlopePoints points, double[] x, double[] y, double low, double high) {
        return new SlopeOrder(points, x, y, low / 2 + high / 2, high / 2 - low / 2);
    }

    /** Returns how many pairs have at most that slope. */
    long atMost() {
        Inversions order = Inversions.of(heights, points.weights);
        long count = order.falling();
        if (isCertain(order)) {
            return count;
        }
        long[] corrected = {count};
        forEachNear(ends(), (i, j) -> {
            boolean counted = heights[j] < heights[i];
            boolean counts = points.x[i] < points.x[j] && points.slope(i, j) <= slope;
            if (counted != counts) {
                corrected[0] += (counts ? 1 : -1) * (long) points.weights[i] * points.weights[j];
            }
        });
        return corrected[0];
    }

    /** Returns whether no two points are so near that rounding may have swapped them. */
    private boolean isCertain(Inversions order) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < heights.length; place++) {
            int row = order.rows()[place];
            if (heights[row] - reach[row] <= highest) {
                return false;
            }
            highest = Math.max(highest, heights[row] + reach[row]);
        }
        return true;
    }

    /** Returns how many pairs are within reach of each other. */
    long near() {
        Inversions ends = ends();
        long near = 0;
        for (int place = 0; place < heights.length; place++) {
            int row = ends.rows()[place];
            near += firstAbove(ends.sorted(), heights[row] + reach[row]) - place - 1;
        }
        return near;
    }

    /** Visits the pairs within reach of each other, of each the one that comes first among the points first. */
    void forEachNear(Visitor visitor) {
        forEachNear(ends(), visitor);
    }

    private void forEachNear(Inversions ends, Visitor visitor) {
        for (int place = 0; place < heights.length; place++) {
            int row = ends.rows()[place];
            double end = heights[row] + reach[row];
            for (int other = place + 1; other < heights.length && ends.sorted()[other] <= end; other++) {
                int another = ends.rows()[other];
                visitor.visit(Math.min(row, another), Math.max(row, another));
            }
        }
    }

    /** Sorts the lower ends of what the points reach. */
    private Inversions ends() {
        double[] ends = new double[heights.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = heights[i] - reach[i];
        }
        return Inversions.of(ends);
    }

    /** Returns the first place whose number is greater. */
    static int firstAbove(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Is shown pairs of points. */
    interface Visitor {

        /** Visits a pair, by the places of its points. */
        void visit(int first, int second);
    }
}
