package io.github.cskit.scoring.trend;

import io.github.cskit.core.validation.Checks;

/**
 * The numbers of the trend rule. They judge points of the figure's own scale: 5.00 points of a health score of 0–100
 * are not the same strictness as 5.00 points of an NPS of −100…100.
 *
 * <p>Immutable and thread-safe.
 *
 * @param minReadings the fewest readings that are judged at all, inclusive, from 2 to {@code windowReadings}
 * @param windowReadings how many of the latest readings a caller should select, inclusive
 * @param minChange the least fall or rise over the window that counts, in points, inclusive, more than 0
 * @param maxP the greatest one-sided Mann–Kendall p that counts, inclusive, more than 0 and less than 1
 * @param intervalLevel the level of the slope's interval, more than 0 and less than 1
 */
public record TrendPolicy(int minReadings, int windowReadings, double minChange, double maxP, double intervalLevel) {

    private static final String SHARE = "be more than 0 and less than 1";

    private static final TrendPolicy STANDARD = new TrendPolicy(4, 6, 5.00, 0.10, 0.80);

    /** Checks the ranges. */
    public TrendPolicy {
        Checks.of("trend policy")
                .require(minReadings >= 2, "minReadings", minReadings, "be at least 2")
                .require(
                        windowReadings >= minReadings,
                        "windowReadings",
                        windowReadings,
                        "be at least minReadings (" + minReadings + ")")
                .require(
                        minChange > 0 && Double.isFinite(minChange),
                        "minChange",
                        minChange,
                        "be finite and more than 0")
                .require(maxP > 0 && maxP < 1, "maxP", maxP, SHARE)
                .require(intervalLevel > 0 && intervalLevel < 1, "intervalLevel", intervalLevel, SHARE)
                .orThrow();
    }

    /**
     * Returns the standard rule: at least 4 readings, a window of 6 weekly ones, a change of 5.00 points or more, a p of
     * 0.10 or less, and an 80 % interval.
     *
     * @return the standard policy
     */
    public static TrendPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns the policy with other numbers of readings.
     *
     * @param fewest the fewest readings that are judged, inclusive
     * @param window how many of the latest readings a caller should select
     * @return the changed policy
     */
    public TrendPolicy withReadings(int fewest, int window) {
        return new TrendPolicy(fewest, window, minChange, maxP, intervalLevel);
    }

    /**
     * Returns the policy with another least change.
     *
     * @param points the least fall or rise that counts, inclusive, more than 0
     * @return the changed policy
     */
    public TrendPolicy withMinChange(double points) {
        return new TrendPolicy(minReadings, windowReadings, points, maxP, intervalLevel);
    }

    /**
     * Returns the policy with another greatest p.
     *
     * @param p the greatest one-sided p that counts, inclusive, more than 0 and less than 1
     * @return the changed policy
     */
    public TrendPolicy withMaxP(double p) {
        return new TrendPolicy(minReadings, windowReadings, minChange, p, intervalLevel);
    }

    /**
     * Returns the policy with another level of the slope's interval.
     *
     * @param level the level, more than 0 and less than 1
     * @return the changed policy
     */
    public TrendPolicy withIntervalLevel(double level) {
        return new TrendPolicy(minReadings, windowReadings, minChange, maxP, level);
    }
}
