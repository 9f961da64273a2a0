package io.github.cskit.scoring.backtest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;

/**
 * The numbers by which a backtest judges. Immutable and thread-safe.
 *
 * @param minEvents the fewest churned and the fewest kept customers for any figure, inclusive
 * @param level the level of all intervals, more than 0 and less than 1
 * @param groups into how many groups the calibration is divided, at least 2
 * @param tooGoodAuc the area from which a score is suspected of knowing the outcome, inclusive
 * @param leastRedRatio how many times the base rate Red must churn at, inclusive
 * @param leastWarned the share of churned customers that must have been below Green in time, inclusive
 * @param mostGreen the share of the book that may be Green, inclusive
 * @param warnedFromDays the earliest day of that time, in days before the decision, inclusive
 * @param warnedToDays its latest day, in days before the decision, inclusive
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BacktestPolicy(
        Integer minEvents,
        Double level,
        Integer groups,
        Double tooGoodAuc,
        Double leastRedRatio,
        Double leastWarned,
        Double mostGreen,
        Integer warnedFromDays,
        Integer warnedToDays) {

    private static final BacktestPolicy STANDARD = new BacktestPolicy(10, 0.95, 10, 0.95, 3.0, 2.0 / 3, 0.80, 90, 60);

    /** Checks the ranges. */
    public BacktestPolicy {
        Checks.of("backtest policy")
                .number("minEvents", minEvents, 2, Integer.MAX_VALUE)
                .number("groups", groups, 2, 1000)
                .number("tooGoodAuc", tooGoodAuc, 0.5, 1)
                .number("leastRedRatio", leastRedRatio, 0, Double.MAX_VALUE)
                .number("leastWarned", leastWarned, 0, 1)
                .number("mostGreen", mostGreen, 0, 1)
                .number("warnedToDays", warnedToDays, 0, 3660)
                .number("warnedFromDays", warnedFromDays, warnedToDays == null ? 0 : warnedToDays, 3660)
                .require(level != null && level > 0 && level < 1, "level", level, "be more than 0 and less than 1")
                .orThrow();
    }

    /**
     * Returns the usual numbers: at least 10 churned and 10 kept, intervals at 95 %, ten groups, an area of 0.95 is too
     * good; Red at least 3 times the base rate, two thirds warned 60 to 90 days before, at most 80 % Green.
     *
     * @return the usual policy
     */
    public static BacktestPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns the same policy with another minimum.
     *
     * @param least the fewest churned and the fewest kept customers, inclusive, at least 2
     * @return the policy
     */
    public BacktestPolicy withMinEvents(int least) {
        return new BacktestPolicy(
                least, level, groups, tooGoodAuc, leastRedRatio, leastWarned, mostGreen, warnedFromDays, warnedToDays);
    }
}
