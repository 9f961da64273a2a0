package io.github.cskit.core.statistics;

import io.github.cskit.core.validation.Checks;

/**
 * The Brier score of predicted rates, with its interval: the mean over the rows of the square of rate less outcome, and what
 * chance may do to such a mean. It is about these rates as they are, not about fitting them anew on other rows.
 *
 * <p>Sources: G. W. Brier, Monthly Weather Review 78 (1950); A. A. Bradley, S. S. Schwartz and T. Hashino, "Sampling
 * uncertainty and confidence intervals for the Brier score and Brier skill score", Weather and Forecasting 23 (2008), for
 * the interval, with n − 1 in the variance.
 *
 * <p>Immutable and thread-safe.
 */
public final class BrierScore {

    private static final String KIND = "Brier score";

    private final double score;
    private final double variance;
    private final long rows;

    private BrierScore(Sums sums) {
        this.rows = sums.rows;
        this.score = sums.squares / rows;
        this.variance = Math.max(0, sums.fourthPowers / rows - score * score) * rows / Math.max(1, rows - 1);
    }

    /**
     * Scores predicted rates.
     *
     * @param rates the rows, by their predicted rate, each from 0 to 1
     * @return the score
     * @throws io.github.cskit.core.validation.InvalidValueException if a number is no rate
     */
    public static BrierScore of(RankedOutcomes rates) {
        Checks.of(KIND)
                .number("least rate", rates.least(), 0, 1)
                .number("greatest rate", rates.most(), 0, 1)
                .orThrow();
        Sums sums = new Sums();
        for (int g = 0; g < rates.values.length; g++) {
            sums.add(rates.values[g], rates.events[g], rates.others[g]);
        }
        return new BrierScore(sums);
    }

    /**
     * Scores what a number can say once it is calibrated: each half of the rows is judged by a map that was fitted on the
     * other half. Rows are dealt out by their rank, so their order is never seen.
     *
     * @param ranked the rows, by their number, at least 2
     * @return the score
     * @throws io.github.cskit.core.validation.InvalidValueException if there is one row only
     */
    public static BrierScore byHalves(RankedOutcomes ranked) {
        Checks.of("calibration")
                .require(ranked.rows() > 1, "ranked", "1 row", "have at least 2 rows")
                .orThrow();
        RankedOutcomes[] halves = ranked.halves();
        Sums sums = new Sums();
        Calibration.fit(halves[0]).judge(halves[1], sums);
        Calibration.fit(halves[1]).judge(halves[0], sums);
        return new BrierScore(sums);
    }

    /**
     * Returns the score.
     *
     * @return from 0, which is best, to 1; predicting the base rate b for all gives b(1 − b)
     */
    public double score() {
        return score;
    }

    /**
     * Returns the standard error of the score: the standard deviation of the squares over the root of their number.
     *
     * @return 0 or more; 0 where all rates are equally far off
     */
    public double standardError() {
        return Math.sqrt(variance / rows);
    }

    /**
     * Returns the normal interval of the score, cut off at 0 and 1. With few rows or rare events it is somewhat short.
     *
     * @param level more than 0 and less than 1
     * @return the interval; it has no width where all rates are equally far off
     * @throws io.github.cskit.core.validation.InvalidValueException if the level is out of range
     */
    public Interval interval(double level) {
        double half = StandardNormal.twoSidedQuantile(level) * standardError();
        return new Interval(Math.max(0, score - half), Math.min(1, score + half), level);
    }

    /** Sums over rows. Mutable and not thread-safe. */
    static final class Sums {

        private double squares;
        private double fourthPowers;
        private long rows;

        /** Adds rows of one predicted rate: those with the event, and those without. */
        void add(double rate, int events, int others) {
            double off = (1 - rate) * (1 - rate);
            squares += events * off + others * rate * rate;
            fourthPowers += events * off * off + others * rate * rate * rate * rate;
            rows += (long) events + others;
        }
    }
}
