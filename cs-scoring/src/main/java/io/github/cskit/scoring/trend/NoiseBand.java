package io.github.cskit.scoring.trend;

import io.github.cskit.core.statistics.TheilSen;
import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.core.validation.Checks;
import java.time.LocalDate;
import java.util.List;

/**
 * How far the readings of a series lie about their own Theil–Sen line: a band of one width along that line that holds a
 * given share of them. A reading inside is what this figure does anyway; one outside is news. It is not a forecast, and
 * not the interval of the slope.
 *
 * <p>The half width is the smallest that holds the share, the reading that completes the share included: of six readings
 * at 80 % the fifth smallest distance, so that one outlier does not widen it. Immutable and thread-safe.
 *
 * @param window the dates of the first and the last reading
 * @param start the height of the line on the first date, in points
 * @param slopePerWeek the slope of the line, in points a week
 * @param halfWidth how far the band reaches above and below the line, in points, 0 or more
 * @param share the share of the readings that it was made to hold, more than 0 and less than 1
 */
public record NoiseBand(TrendWindow window, double start, double slopePerWeek, double halfWidth, double share) {

    /** Far below a hundredth of a point: what the arithmetic of the line may be off. */
    private static final double TOLERANCE = 1e-9;

    /** Checks the ranges. */
    public NoiseBand {
        Checks.of("noise band")
                .present("window", window)
                .number("start", start, -Double.MAX_VALUE, Double.MAX_VALUE)
                .number("slopePerWeek", slopePerWeek, -Double.MAX_VALUE, Double.MAX_VALUE)
                .number("halfWidth", halfWidth, 0, Double.MAX_VALUE)
                .require(share > 0 && share < 1, "share", share, "be more than 0 and less than 1")
                .orThrow();
    }

    static NoiseBand about(TheilSen line, TrendWindow window, DatedSeries series, double share) {
        List<DatedSeries.Point> points = series.points();
        double[] distances = points.stream()
                .mapToDouble(p -> Math.abs(p.value() - line.intercept() - line.slope() * window.weeksTo(p.date())))
                .sorted()
                .toArray();
        int needed = (int) Math.ceil(share * distances.length - TOLERANCE);
        return new NoiseBand(window, line.intercept(), line.slope(), distances[Math.max(1, needed) - 1], share);
    }

    /**
     * Returns the height of the line on a date.
     *
     * @param date any date; outside the window the line is drawn on
     * @return the height in points
     */
    public double expectedOn(LocalDate date) {
        return start + slopePerWeek * window.weeksTo(date);
    }

    /**
     * Returns whether a reading is within the noise.
     *
     * @param date the date of the reading
     * @param value the reading in points
     * @return true if it lies in the band, its edges included; false for NaN
     */
    public boolean holds(LocalDate date, double value) {
        return Math.abs(value - expectedOn(date)) <= halfWidth + TOLERANCE;
    }
}
