package io.github.cskit.core.statistics;

import io.github.cskit.core.validation.Checks;
import java.util.Arrays;

/**
 * The distinct numbers of a sample, ascending, with how many rows at each had the event and how many had not. All that
 * judges a ranking reads this, so that ties are shared, the order of the rows is never seen, and several measures of the
 * same rows need one sort. It is not a measure.
 *
 * <p>Immutable and thread-safe.
 */
public final class RankedOutcomes {

    /** The distinct numbers, ascending; −0.0 is 0.0. */
    final double[] values;

    /** How many rows with the event have each number. */
    final int[] events;

    /** How many rows without the event have each number. */
    final int[] others;

    /** How many rows have the event in all, and how many have not. */
    final int allEvents;

    final int allOthers;

    private RankedOutcomes(double[] with, double[] without) {
        int most = with.length + without.length;
        double[] distinct = new double[most];
        int[] had = new int[most];
        int[] hadNot = new int[most];
        int groups = 0;
        int i = 0;
        int j = 0;
        while (i < with.length || j < without.length) {
            double value =
                    i == with.length ? without[j] : j == without.length ? with[i] : Math.min(with[i], without[j]);
            int fromEvents = i;
            int fromOthers = j;
            while (i < with.length && with[i] == value) {
                i++;
            }
            while (j < without.length && without[j] == value) {
                j++;
            }
            distinct[groups] = value;
            had[groups] = i - fromEvents;
            hadNot[groups++] = j - fromOthers;
        }
        this.values = Arrays.copyOf(distinct, groups);
        this.events = Arrays.copyOf(had, groups);
        this.others = Arrays.copyOf(hadNot, groups);
        this.allEvents = with.length;
        this.allOthers = without.length;
    }

    /**
     * Sorts the rows of a sample, which may have no event or nothing but events.
     *
     * @param risk the number of each row, finite; higher means that the event is more likely
     * @param event whether the row had the event
     * @return the sample
     * @throws io.github.cskit.core.validation.InvalidValueException if there is no row, the lengths differ, or a number
     *     is not finite
     */
    public static RankedOutcomes of(double[] risk, boolean[] event) {
        return of("ranking", risk, event);
    }

    /**
     * Returns how many rows there are.
     *
     * @return at least 1
     */
    public int rows() {
        return allEvents + allOthers;
    }

    /**
     * Returns how many rows had the event.
     *
     * @return from 0 to {@link #rows()}
     */
    public int eventCount() {
        return allEvents;
    }

    /**
     * Returns the least number.
     *
     * @return a finite number
     */
    public double least() {
        return values[0];
    }

    /**
     * Returns the greatest number.
     *
     * @return a finite number
     */
    public double most() {
        return values[values.length - 1];
    }

    /** Groups the rows of a sample, which may have no event or nothing but events. */
    static RankedOutcomes of(String kind, double[] risk, boolean[] event) {
        Checks.of(kind)
                .require(risk.length > 0, "risk", "empty", "hold at least one number")
                .require(
                        risk.length == event.length,
                        "event",
                        event.length + " long",
                        "be as long as risk (" + risk.length + ")")
                .orThrow();
        int count = 0;
        for (boolean one : event) {
            count += one ? 1 : 0;
        }
        double[] with = new double[count];
        double[] without = new double[event.length - count];
        int i = 0;
        int j = 0;
        for (int row = 0; row < risk.length; row++) {
            requireFinite(kind, risk[row], row);
            if (event[row]) {
                with[i++] = risk[row] + 0.0;
            } else {
                without[j++] = risk[row] + 0.0;
            }
        }
        Arrays.sort(with);
        Arrays.sort(without);
        return new RankedOutcomes(with, without);
    }

    /** Deals the rows out to two samples by turns, in the order of their numbers, events and others each. */
    RankedOutcomes[] halves() {
        double[][] with = {new double[(allEvents + 1) / 2], new double[allEvents / 2]};
        double[][] without = {new double[allOthers / 2], new double[(allOthers + 1) / 2]};
        int event = 0;
        int other = 0;
        for (int g = 0; g < values.length; g++) {
            for (int i = 0; i < events[g]; i++, event++) {
                with[event % 2][event / 2] = values[g];
            }
            for (int i = 0; i < others[g]; i++, other++) {
                without[1 - other % 2][other / 2] = values[g];
            }
        }
        return new RankedOutcomes[] {new RankedOutcomes(with[0], without[0]), new RankedOutcomes(with[1], without[1])};
    }

    /** Refuses a sample in which all rows or none had the event: there is nothing to tell apart. */
    RankedOutcomes requireBoth(String kind) {
        Checks.of(kind)
                .require(
                        allEvents > 0 && allOthers > 0,
                        "event",
                        "true in " + allEvents + " of " + (allEvents + allOthers) + " rows",
                        "be true in some rows and false in some")
                .orThrow();
        return this;
    }

    private static void requireFinite(String kind, double number, int row) {
        if (!Double.isFinite(number)) {
            Checks.of(kind)
                    .problem("risk[" + row + "]", String.valueOf(number), "be a finite number")
                    .orThrow();
        }
    }
}
