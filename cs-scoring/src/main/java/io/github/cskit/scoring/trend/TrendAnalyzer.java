package io.github.cskit.scoring.trend;

import io.github.cskit.core.statistics.MannKendall;
import io.github.cskit.core.statistics.TheilSen;
import io.github.cskit.core.time.DatedSeries;
import java.util.List;
import java.util.Optional;

/**
 * Decides where a series of readings is going. It declines where the Theil–Sen fall over the window is at least the
 * policy's change <em>and</em> the one-sided Mann–Kendall p is at most the policy's; improving is the mirror image;
 * anything else is stable. All readings handed in are judged: {@link DatedSeries#latest} selects a window.
 *
 * <p>The edges count. The change is slope × (last − first), rounded to 1e-9 of a point before it is compared, so that a
 * fall of exactly 5.00 points is not lost to the last bits of a product; a fall of 4.995 remains less than 5.00.
 *
 * <pre>{@code
 * Trend trend = TrendAnalyzer.standard().analyze(series.latest(TrendPolicy.standard().windowReadings()));
 * if (trend.declining()) { … }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TrendAnalyzer {

    private static final double ROUNDING = 1e9;

    /** Beyond this a double has no digit at 1e-9, and multiplying could only harm. */
    private static final double ROUNDED_BELOW = 1e6;

    private static final TrendAnalyzer STANDARD = new TrendAnalyzer(TrendPolicy.standard());

    private final TrendPolicy policy;

    private TrendAnalyzer(TrendPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the analyzer with the standard policy.
     *
     * @return the analyzer
     */
    public static TrendAnalyzer standard() {
        return STANDARD;
    }

    /**
     * Creates an analyzer.
     *
     * @param policy the numbers of the rule
     * @return the analyzer
     */
    public static TrendAnalyzer of(TrendPolicy policy) {
        return new TrendAnalyzer(policy);
    }

    /**
     * Analyzes a whole series.
     *
     * @param series the readings in points of the figure's own scale, at most 5,000
     * @return the trend, or that there are too few readings
     * @throws io.github.cskit.core.validation.InvalidValueException if there are more than 5,000 readings, or they are
     *     so far apart that their slopes are not finite
     */
    public Trend analyze(DatedSeries series) {
        List<DatedSeries.Point> points = series.points();
        int n = points.size();
        if (n < policy.minReadings()) {
            return new Trend.InsufficientData(n, policy.minReadings());
        }
        TrendWindow window = window(points);
        TheilSen line = line(points, window);
        MannKendall order = MannKendall.test(values(points));
        double change = rounded(line.slope() * window.weeks());
        TrendDirection direction = direction(change, order);
        return new Trend.Measured(
                direction,
                line.slope(),
                line.slopeInterval(),
                change,
                window,
                n,
                order.pDecreasing(),
                order.pIncreasing());
    }

    /**
     * Finds how far the readings of a series scatter about their own line.
     *
     * @param series the readings, at most 5,000
     * @return a band that holds the share of the policy's interval level; empty with fewer readings than are judged
     * @throws io.github.cskit.core.validation.InvalidValueException as {@link #analyze} does
     */
    public Optional<NoiseBand> noiseBand(DatedSeries series) {
        List<DatedSeries.Point> points = series.points();
        if (points.size() < policy.minReadings()) {
            return Optional.empty();
        }
        TrendWindow window = window(points);
        return Optional.of(NoiseBand.about(line(points, window), window, series, policy.intervalLevel()));
    }

    private static TrendWindow window(List<DatedSeries.Point> points) {
        return new TrendWindow(
                points.get(0).date(), points.get(points.size() - 1).date());
    }

    private TheilSen line(List<DatedSeries.Point> points, TrendWindow window) {
        double[] weeks =
                points.stream().mapToDouble(p -> window.weeksTo(p.date())).toArray();
        return TheilSen.fit(weeks, values(points), policy.intervalLevel());
    }

    private static double[] values(List<DatedSeries.Point> points) {
        return points.stream().mapToDouble(DatedSeries.Point::value).toArray();
    }

    private TrendDirection direction(double change, MannKendall order) {
        if (change <= -policy.minChange() && order.pDecreasing() <= policy.maxP()) {
            return TrendDirection.DECLINING;
        }
        if (change >= policy.minChange() && order.pIncreasing() <= policy.maxP()) {
            return TrendDirection.IMPROVING;
        }
        return TrendDirection.STABLE;
    }

    private static double rounded(double change) {
        return Math.abs(change) < ROUNDED_BELOW ? Math.rint(change * ROUNDING) / ROUNDING + 0.0 : change;
    }
}
