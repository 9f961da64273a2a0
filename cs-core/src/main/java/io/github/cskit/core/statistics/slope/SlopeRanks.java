package io.github.cskit.core.statistics.slope;

import io.github.cskit.core.validation.Checks;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The slopes of all pairs of points by their rank, without listing them: a slope is guessed from a sample of pairs, the pairs
 * below it are counted as inversions, and once few are left between two guesses these are listed. Each count takes n log n
 * steps, and a rank takes about ten. The sample is drawn by a fixed seed and decides how long it takes, never what comes out:
 * that is to the bit what sorting all slopes gives.
 *
 * <p>Sources: R. Cole et al., "An optimal-time algorithm for slope selection", SIAM J. Computing 18 (1989), for counting;
 * J. Matoušek, "Randomized optimal algorithm for slope selection", Information Processing Letters 39 (1991), for guessing.
 * Immutable and thread-safe.
 */
public final class SlopeRanks {

    /** So many slopes are listed and sorted at once, about. */
    private static final int LISTED = 1 << 19;

    private static final int SAMPLED = 1 << 16;
    private static final int FEW = 8;
    private static final long SEED = 20_261_125L;

    private final SlopePoints points;
    private final double[] x;
    private final double[] y;
    private final double[] sample;
    private final double least;
    private final double most;
    private final long falling;
    private final long level;
    private final int listed;

    private SlopeRanks(SlopePoints points, int listed) {
        this.points = points;
        this.listed = listed;
        this.x = about(SlopePoints.sorted(points.x), points.x);
        this.y = about(SlopePoints.sorted(points.y), points.y);
        double[] outermost = points.outermost();
        this.least = outermost[0];
        this.most = outermost[1];
        check();
        this.falling = points.falling();
        this.level = points.level();
        this.sample = sample();
    }

    /**
     * Takes points.
     *
     * @param x finite numbers, at least two of them different
     * @param y as many finite numbers
     * @return their slopes
     * @throws io.github.cskit.core.validation.InvalidValueException if a slope overflows, or is too small to be told from 0
     */
    public static SlopeRanks of(double[] x, double[] y) {
        return of(x, y, LISTED);
    }

    /** Takes points, and lists so many slopes at once. */
    static SlopeRanks of(double[] x, double[] y, int listed) {
        return new SlopeRanks(SlopePoints.of(x, y), listed);
    }

    /**
     * Returns how many pairs have a slope.
     *
     * @return at least 1
     */
    public long pairs() {
        return points.pairs;
    }

    /**
     * Returns the slope of a rank.
     *
     * @param rank from 1 for the least to {@link #pairs()} for the greatest
     * @return the slope
     */
    public double nth(long rank) {
        if (rank > falling && rank <= falling + level) {
            return 0.0;
        }
        // no slope but 0 lies nearer to 0 than this
        double flattest = points.leastRise() / (x[x.length - 1] - x[0]) / 2;
        Range range = rank <= falling
                ? new Range(outside(least, -1), 0, -flattest, falling)
                : new Range(flattest, falling + level, outside(most, 1), points.pairs);
        while (Math.nextUp(range.low) < range.high) {
            if (range.pairs() <= listed) {
                SlopeOrder order = SlopeOrder.between(points, x, y, range.low, range.high);
                if (order.near() <= FEW * (long) listed) {
                    return listed(order, range, rank - range.below);
                }
            }
            double guess = guess(range, rank);
            long count = SlopeOrder.along(points, x, y, guess).atMost();
            range = count >= rank ? range.upTo(guess, count) : range.above(guess, count);
        }
        return range.high;
    }

    /** Returns the slope of a rank among those in a range, by listing them. */
    private double listed(SlopeOrder order, Range range, long rank) {
        double[] slopes = new double[(int) range.pairs()];
        long[] weights = new long[slopes.length];
        int[] count = {0};
        order.forEachNear((i, j) -> {
            if (points.x[i] < points.x[j]) {
                double slope = points.slope(i, j);
                if (slope > range.low && slope <= range.high) {
                    slopes[count[0]] = slope;
                    weights[count[0]++] = (long) points.weights[i] * points.weights[j];
                }
            }
        });
        Inversions sorted = Inversions.of(Arrays.copyOf(slopes, count[0]));
        long seen = 0;
        int place = -1;
        while (seen < rank) {
            seen += weights[sorted.rows()[++place]];
        }
        return sorted.sorted()[place];
    }

    /** Returns a slope within a range, near the rank, and rather on the side of it on which more pairs can be left out. */
    private double guess(Range range, long rank) {
        int from = SlopeOrder.firstAbove(sample, range.low);
        int hits = SlopeOrder.firstAbove(sample, range.high) - from;
        if (hits < FEW) {
            return range.middle();
        }
        if (sample[from] == range.high) {
            return Math.nextDown(range.high);
        }
        double place = (double) (rank - range.below) / range.pairs() * hits;
        boolean leaveAbove = range.upTo - rank > rank - range.below;
        double shifted = place + (leaveAbove ? 2 : -2) * Math.sqrt(hits);
        int at = from + (int) (shifted < 0 || shifted >= hits - 1 ? Math.min(place, hits - 2.0) : shifted);
        double guess = sample[at] / 2 + sample[at + 1] / 2;
        return guess < range.high ? Math.max(guess, Math.nextUp(range.low)) : Math.nextDown(range.high);
    }

    private double[] sample() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] slopes = new double[(int) Math.min(SAMPLED, points.pairs)];
        int count = 0;
        for (int draw = 0; draw < slopes.length; draw++) {
            int i = random.nextInt(points.size());
            int j = random.nextInt(points.size());
            if (points.x[i] != points.x[j]) {
                slopes[count++] = points.slope(i, j);
            }
        }
        return SlopePoints.sorted(Arrays.copyOf(slopes, count));
    }

    private void check() {
        double run = points.x[points.size() - 1] - points.x[0];
        double[] heights = SlopePoints.sorted(points.y);
        double rise = heights[heights.length - 1] - heights[0];
        Checks.of("Theil-Sen line")
                .require(
                        Double.isFinite(least)
                                && Double.isFinite(most)
                                && Double.isFinite(rise)
                                && Double.isFinite(run),
                        "slope",
                        rise + " over " + run + " or steeper",
                        "be a finite number")
                .require(
                        points.leastRise() / run >= Double.MIN_NORMAL,
                        "y",
                        "different by too little to have a slope",
                        "differ by more, or be equal")
                .orThrow();
    }

    private static double[] about(double[] sorted, double[] values) {
        double middle = sorted[sorted.length / 2];
        return Arrays.stream(values).map(value -> value - middle).toArray();
    }

    /** Returns a number beyond a slope by more than any rounding. */
    private static double outside(double slope, int direction) {
        double beyond = slope + direction * (Math.abs(slope) * 0x1p-40 + Double.MIN_NORMAL);
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, beyond));
    }

    /** A range of slopes of one sign: above low, up to high; and how many pairs lie below it, and below it or in it. */
    private record Range(double low, long below, double high, long upTo) {

        long pairs() {
            return upTo - below;
        }

        Range upTo(double slope, long count) {
            return new Range(low, below, slope, count);
        }

        Range above(double slope, long count) {
            return new Range(slope, count, high, upTo);
        }

        /** Returns the middle, of numbers of other size by their digits: then it is never far from where many slopes are. */
        double middle() {
            if (Math.abs(high - low) <= Math.min(Math.abs(low), Math.abs(high))) {
                double middle = low / 2 + high / 2;
                return middle > low && middle < high ? middle : Math.nextUp(low);
            }
            double middle = Math.sqrt(Math.abs(low)) * Math.sqrt(Math.abs(high));
            return low < 0 ? -middle : middle;
        }
    }
}
