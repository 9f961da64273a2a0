package io.github.cskit.core.statistics;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.statistics.slope.SlopeRanks;
import io.github.cskit.core.validation.Checks;
import java.util.Arrays;
import java.util.function.LongToDoubleFunction;

/**
 * The Theil–Sen line through points: its slope is the median of the slopes of all pairs, so that up to 29 % of the
 * points may be wild without carrying it away. It is not least squares, and the points need not be evenly spaced;
 * pairs with the same x have no slope and are left out.
 *
 * <p>Sources: P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968); R. O.
 * Gilbert, "Statistical Methods for Environmental Pollution Monitoring" (1987), section 16.5; the intercept is that of
 * W. J. Conover, median of y − slope × median of x.
 *
 * <p>Immutable and thread-safe.
 *
 * @param slope the median slope, in units of y per unit of x
 * @param intercept the y of the line at x = 0
 * @param slopeInterval the interval of the true slope
 * @param points how many points there were, at least 2
 * @param pairs how many pairs of points with different x, at least 1
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TheilSen(double slope, double intercept, Interval slopeInterval, int points, long pairs) {

    /** The most points that can be fitted, inclusive. */
    public static final int MAX_SIZE = Samples.MAX_PAIRED_SIZE;

    /** Up to so many points all slopes are sorted; beyond, they are ranked without listing them, with the same result. */
    private static final int LISTED = 1_000;

    private static final String KIND = "Theil-Sen line";

    /** Checks that slope and intercept are finite, the slope lies in its interval, and the counts fit. */
    public TheilSen {
        Checks checks = Checks.of(KIND)
                .number("slope", slope, -Double.MAX_VALUE, Double.MAX_VALUE)
                .number("intercept", intercept, -Double.MAX_VALUE, Double.MAX_VALUE)
                .present("slopeInterval", slopeInterval)
                .number("points", points, 2, MAX_SIZE)
                .number("pairs", pairs, 1, (double) points * (points - 1) / 2);
        checks.orThrow();
        checks.require(slopeInterval.contains(slope), "slope", slope, "lie in slopeInterval (" + slopeInterval + ")")
                .orThrow();
    }

    /**
     * Fits the line. The interval takes the slopes of rank r from below and from above, where r is (pairs − z·σ) ÷ 2
     * rounded to the nearest rank (the median itself at most, the outermost slope at least), z is the two-sided normal
     * quantile and σ² the variance of Kendall's S with ties. With few points the level may be out of reach; the
     * interval then spans all slopes, and covers less than it says (4 points at 0.95: 0.917). It takes n log n steps.
     *
     * @param x the positions, finite, in any order, at least two of them different
     * @param y the values at the positions, finite
     * @param level the level of the slope's interval, more than 0 and less than 1
     * @return the line
     * @throws io.github.cskit.core.validation.InvalidValueException if the lengths differ, are below 2 or above
     *     1,000,000, a number is not finite, all x are equal, a slope overflows, or the level is not between 0 and 1
     */
    public static TheilSen fit(double[] x, double[] y, double level) {
        Checks checks = Checks.of(KIND);
        Samples.check(checks, "x", x);
        Samples.check(checks, "y", y)
                .require(x.length == y.length, "y", y.length + " long", "be as long as x (" + x.length + ")")
                .orThrow();
        double[] sortedX = Samples.sorted(x);
        checks.require(sortedX[0] < sortedX[x.length - 1], "x", "the same everywhere", "differ at least once")
                .orThrow();
        Interval.requireLevel(level);
        if (x.length > LISTED) {
            SlopeRanks slopes = SlopeRanks.of(x, y);
            return of(slopes.pairs(), slopes::nth, sortedX, Samples.sorted(y), level);
        }
        double[] slopes = sortedSlopes(x, y);
        return of(slopes.length, rank -> slopes[(int) rank - 1], sortedX, Samples.sorted(y), level);
    }

    /** Makes the line of the slopes by their rank, from 1 on. */
    private static TheilSen of(
            long pairs, LongToDoubleFunction slopeOfRank, double[] sortedX, double[] sortedY, double level) {
        double upper = slopeOfRank.applyAsDouble(pairs / 2 + 1);
        double slope = pairs % 2 == 1 ? upper : slopeOfRank.applyAsDouble(pairs / 2) / 2 + upper / 2;
        double intercept = Samples.medianOfSorted(sortedY) - slope * Samples.medianOfSorted(sortedX);
        long rank = lowerRank(pairs, deviationOfS(sortedX, sortedY), level);
        Interval interval =
                new Interval(slopeOfRank.applyAsDouble(rank), slopeOfRank.applyAsDouble(pairs - rank + 1), level);
        return new TheilSen(slope, intercept, interval, sortedX.length, pairs);
    }

    private static double[] sortedSlopes(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                if (x[i] != x[j]) {
                    slopes[count++] = slope(x[j] - x[i], y[j] - y[i]);
                }
            }
        }
        return Samples.sorted(Arrays.copyOf(slopes, count));
    }

    private static double slope(double run, double rise) {
        double slope = rise / run;
        if (!Double.isFinite(slope) || !Double.isFinite(run)) {
            Checks.of(KIND)
                    .problem("slope", rise + " over " + run, "be a finite number")
                    .orThrow();
        }
        return slope;
    }

    private static double deviationOfS(double[] sortedX, double[] sortedY) {
        double n = sortedX.length;
        double ties = Samples.tieTerm(Samples.tieSizes(sortedX)) + Samples.tieTerm(Samples.tieSizes(sortedY));
        return Math.sqrt(Math.max(0, n * (n - 1) * (2 * n + 5) - ties) / 18);
    }

    private static long lowerRank(long pairs, double deviation, double level) {
        double spread = StandardNormal.twoSidedQuantile(level) * deviation;
        long rank = Math.round((pairs - spread) / 2);
        return Math.min(Math.max(1, rank), (pairs + 1) / 2);
    }
}
