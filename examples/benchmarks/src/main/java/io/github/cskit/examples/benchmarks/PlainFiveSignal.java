package io.github.cskit.examples.benchmarks;

import java.util.function.Function;

/**
 * The five-signal model as one would write it by hand if nothing but its numbers were wanted: a loop over columns of
 * doubles, with the curves, the renormalisation, the interval, the coverage, the rounding and the bands of the library,
 * and with neither objects nor reasons. Its weights and knots are constants in the code. Points are in hundredths.
 */
final class PlainFiveSignal {

    private static final double LOWEST_ENGAGEMENT = 2_500;
    private static final double HIGHEST = 10_000;

    private PlainFiveSignal() {}

    /** Scores a block of customers. */
    static void score(CustomerBlock customers, ScoreColumns results) {
        score(customers::column, results);
    }

    /** Scores all customers; all five signals apply to each. */
    static void score(Function<Column, double[]> customers, ScoreColumns results) {
        double[] days = customers.apply(Column.ACTIVE_DAYS);
        double[] features = customers.apply(Column.FEATURE_SHARE);
        double[] tickets = customers.apply(Column.TICKETS);
        double[] answers = customers.apply(Column.ANSWER);
        double[] touchpoints = customers.apply(Column.TOUCHPOINTS);
        double[] levels = customers.apply(Column.ENGAGEMENT_LEVEL);
        for (int i = 0; i < days.length; i++) {
            double measured = 0;
            double sum = 0;
            double low = 0;
            double high = 0;
            if (Double.isNaN(days[i])) {
                high += 30 * HIGHEST;
            } else {
                measured += 30;
                sum += 30 * PlainCurves.days(days[i]);
            }
            if (Double.isNaN(features[i])) {
                high += 20 * HIGHEST;
            } else {
                measured += 20;
                sum += 20 * PlainCurves.share(features[i]);
            }
            boolean used = measured > 0;
            if (Double.isNaN(tickets[i])) {
                high += 15 * HIGHEST;
            } else {
                measured += 15;
                sum += 15 * PlainCurves.tickets(tickets[i]);
            }
            if (Double.isNaN(answers[i])) {
                high += 20 * HIGHEST;
            } else {
                measured += 20;
                sum += 20 * PlainCurves.answer(answers[i]);
            }
            if (!Double.isNaN(touchpoints[i])) {
                measured += 15;
                sum += 15 * PlainCurves.touchpoints(touchpoints[i]);
            } else if (!Double.isNaN(levels[i])) {
                measured += 15;
                sum += 15 * PlainCurves.level(levels[i]);
            } else {
                low += 15 * LOWEST_ENGAGEMENT;
                high += 15 * HIGHEST;
            }
            results.put(i, used, measured / 100, sum / measured, (sum + low) / 100, (sum + high) / 100);
        }
    }
}
