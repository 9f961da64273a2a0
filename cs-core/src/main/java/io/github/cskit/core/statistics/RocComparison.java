package io.github.cskit.core.statistics;

import io.github.cskit.core.validation.Checks;
import java.util.Arrays;

/**
 * Two numbers of the same rows, compared by their areas under the ROC curve. The rows are the same, so the areas go up
 * and down together, and the difference is known better than from two separate intervals. It is not a test of whether
 * one is useful.
 *
 * <p>Source: E. R. DeLong et al., Biometrics 44 (1988).
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstAuc the area of the first, from 0 to 1
 * @param secondAuc the area of the second, from 0 to 1
 * @param standardError of the difference, 0 or more; 0 where both rank alike
 */
public record RocComparison(double firstAuc, double secondAuc, double standardError) {

    private static final String KIND = "comparison of rankings";

    /** Checks the ranges. */
    public RocComparison {
        Checks.of(KIND)
                .number("firstAuc", firstAuc, 0, 1)
                .number("secondAuc", secondAuc, 0, 1)
                .number("standardError", standardError, 0, 1)
                .orThrow();
    }

    /**
     * Compares two numbers of the same rows.
     *
     * @param first the first number of each row, finite; higher means that the event is more likely
     * @param second the second number of each row, likewise
     * @param event whether the row had the event
     * @return the comparison
     * @throws io.github.cskit.core.validation.InvalidValueException if the lengths differ, a number is not finite, or
     *     fewer than two rows had the event, or fewer than two had not
     */
    public static RocComparison of(double[] first, double[] second, boolean[] event) {
        RankedOutcomes one = RankedOutcomes.of(KIND, first, event).requireBoth(KIND);
        RankedOutcomes two = RankedOutcomes.of(KIND, second, event);
        Checks.of(KIND)
                .require(one.allEvents > 1, "event", "true in 1 row", "be true in 2 rows or more")
                .require(one.allOthers > 1, "event", "false in 1 row", "be false in 2 rows or more")
                .orThrow();
        double[] places = placesLess(one, first, event, two, second);
        double[] ofEvents = new double[one.allEvents];
        double[] ofOthers = new double[one.allOthers];
        int i = 0;
        int j = 0;
        for (int row = 0; row < event.length; row++) {
            if (event[row]) {
                ofEvents[i++] = places[row];
            } else {
                ofOthers[j++] = places[row];
            }
        }
        double variance = spread(ofEvents) / one.allEvents + spread(ofOthers) / one.allOthers;
        return new RocComparison(
                Discrimination.of(one).auc(), Discrimination.of(two).auc(), Math.min(1, Math.sqrt(variance)));
    }

    /**
     * Returns by how much the second is better.
     *
     * @return second − first, from −1 to 1
     */
    public double difference() {
        return secondAuc - firstAuc;
    }

    /**
     * Returns the interval of the difference.
     *
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval, within −1…1
     */
    public Interval interval(double level) {
        double half = StandardNormal.twoSidedQuantile(level) * standardError;
        return new Interval(Math.max(-1, difference() - half), Math.min(1, difference() + half), level);
    }

    /**
     * Returns the two-sided probability of a difference as large where there is none.
     *
     * @return from 0 to 1; 1 where both rank alike
     */
    public double p() {
        if (difference() == 0) {
            return 1;
        }
        return Math.min(1, 2 * StandardNormal.upperTail(Math.abs(difference()) / standardError));
    }

    /** Returns for each row how much more of the other kind it is on the right side of by the second number. */
    private static double[] placesLess(
            RankedOutcomes one, double[] first, boolean[] event, RankedOutcomes two, double[] second) {
        double[][] placesOne = places(one);
        double[][] placesTwo = places(two);
        double[] less = new double[first.length];
        for (int row = 0; row < less.length; row++) {
            int side = event[row] ? 0 : 1;
            less[row] = placesTwo[side][Arrays.binarySearch(two.values, second[row] + 0.0)]
                    - placesOne[side][Arrays.binarySearch(one.values, first[row] + 0.0)];
        }
        return less;
    }

    /** Returns for each distinct number the share of the others below it, and that of the events above it. */
    private static double[][] places(RankedOutcomes ranked) {
        double[][] places = new double[2][ranked.values.length];
        long othersBelow = 0;
        long eventsBelow = 0;
        for (int g = 0; g < ranked.values.length; g++) {
            places[0][g] = (othersBelow + ranked.others[g] / 2.0) / ranked.allOthers;
            places[1][g] = 1 - (eventsBelow + ranked.events[g] / 2.0) / ranked.allEvents;
            othersBelow += ranked.others[g];
            eventsBelow += ranked.events[g];
        }
        return places;
    }

    /** Sorted before adding, so that the order of the rows is not seen in the last bit. */
    private static double spread(double[] places) {
        Arrays.sort(places);
        double mean = Arrays.stream(places).average().orElseThrow();
        double sum = 0;
        for (double place : places) {
            sum += (place - mean) * (place - mean);
        }
        return sum / (places.length - 1);
    }
}
