package io.github.cskit.examples.benchmarks;

import java.util.function.Function;

/**
 * The three-component model as one would write it by hand if nothing but its numbers were wanted; see
 * {@link PlainFiveSignal}. CSAT alone may not apply to a customer, so that only the weight of sentiment varies.
 */
final class PlainThreeComponent {

    private static final double LOWEST_TOUCHPOINTS = 2_500;
    private static final double HIGHEST = 10_000;

    private PlainThreeComponent() {}

    /** Scores a block of customers. */
    static void score(CustomerBlock customers, ScoreColumns results) {
        score(customers::column, results);
    }

    /** Scores all customers. */
    static void score(Function<Column, double[]> customers, ScoreColumns results) {
        double[] days = customers.apply(Column.ACTIVE_DAYS);
        double[] seats = customers.apply(Column.SEAT_SHARE);
        double[] features = customers.apply(Column.FEATURE_SHARE);
        double[] touchpoints = customers.apply(Column.TOUCHPOINTS);
        double[] recommendations = customers.apply(Column.NPS_ANSWER);
        double[] satisfactions = customers.apply(Column.CSAT);
        double[] tickets = customers.apply(Column.TICKETS);
        double[] usageChanges = customers.apply(Column.USAGE_CHANGE);
        double[] seatChanges = customers.apply(Column.SEAT_CHANGE);
        double[] revenueChanges = customers.apply(Column.ARR_CHANGE);
        for (int i = 0; i < days.length; i++) {
            double engagement = 0;
            double engagementMeasured = 0;
            double engagementLow = 0;
            double engagementHigh = 0;
            if (Double.isNaN(days[i])) {
                engagementHigh += 30 * HIGHEST;
            } else {
                engagementMeasured += 30;
                engagement += 30 * PlainCurves.days(days[i]);
            }
            if (Double.isNaN(seats[i])) {
                engagementHigh += 30 * HIGHEST;
            } else {
                engagementMeasured += 30;
                engagement += 30 * PlainCurves.share(seats[i]);
            }
            if (Double.isNaN(features[i])) {
                engagementHigh += 20 * HIGHEST;
            } else {
                engagementMeasured += 20;
                engagement += 20 * PlainCurves.share(features[i]);
            }
            boolean used = engagementMeasured > 0 || !Double.isNaN(usageChanges[i]);
            if (Double.isNaN(touchpoints[i])) {
                engagementLow += 20 * LOWEST_TOUCHPOINTS;
                engagementHigh += 20 * HIGHEST;
            } else {
                engagementMeasured += 20;
                engagement += 20 * PlainCurves.touchpoints(touchpoints[i]);
            }

            double sentiment = 0;
            double sentimentMeasured = 0;
            double sentimentWeight = 65;
            double sentimentHigh = 0;
            if (Double.isNaN(recommendations[i])) {
                sentimentHigh += 40 * HIGHEST;
            } else {
                sentimentMeasured += 40;
                sentiment += 40 * PlainCurves.answer(recommendations[i]);
            }
            if (Double.isNaN(satisfactions[i])) {
                sentimentWeight += 35;
                sentimentHigh += 35 * HIGHEST;
            } else if (satisfactions[i] != CustomerBlock.NOT_APPLICABLE) {
                sentimentWeight += 35;
                sentimentMeasured += 35;
                sentiment += 35 * PlainCurves.answer(satisfactions[i]);
            }
            if (Double.isNaN(tickets[i])) {
                sentimentHigh += 25 * HIGHEST;
            } else {
                sentimentMeasured += 25;
                sentiment += 25 * PlainCurves.tickets(tickets[i]);
            }

            double growth = 0;
            double growthMeasured = 0;
            double growthHigh = 0;
            if (Double.isNaN(usageChanges[i])) {
                growthHigh += 40 * HIGHEST;
            } else {
                growthMeasured += 40;
                growth += 40 * PlainCurves.change(usageChanges[i]);
            }
            if (Double.isNaN(seatChanges[i])) {
                growthHigh += 30 * HIGHEST;
            } else {
                growthMeasured += 30;
                growth += 30 * PlainCurves.change(seatChanges[i]);
            }
            if (Double.isNaN(revenueChanges[i])) {
                growthHigh += 30 * HIGHEST;
            } else {
                growthMeasured += 30;
                growth += 30 * PlainCurves.change(revenueChanges[i]);
            }

            double weight = 0;
            double sum = 0;
            if (engagementMeasured > 0) {
                weight += 40;
                sum += 40 * engagement / engagementMeasured;
            }
            if (sentimentMeasured > 0) {
                weight += 30;
                sum += 30 * sentiment / sentimentMeasured;
            }
            if (growthMeasured > 0) {
                weight += 30;
                sum += 30 * growth / growthMeasured;
            }
            double covered = 40 * engagementMeasured / 100
                    + 30 * sentimentMeasured / sentimentWeight
                    + 30 * growthMeasured / 100;
            double low = 40 * (engagement + engagementLow) / 100 + 30 * sentiment / sentimentWeight + 30 * growth / 100;
            double high = 40 * (engagement + engagementHigh) / 100
                    + 30 * (sentiment + sentimentHigh) / sentimentWeight
                    + 30 * (growth + growthHigh) / 100;
            results.put(i, used, covered / 100, sum / weight, low / 100, high / 100);
        }
    }
}
