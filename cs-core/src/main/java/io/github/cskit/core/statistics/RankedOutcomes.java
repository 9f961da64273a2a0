package io.github.cskit.core.statistics;

import io.github.cskit.core.validation.Checks;
import java.util.Arrays;

/**
 * The distinct numbers of a sample, ascending, with how many rows at each had the event and how many had not. All that
 * judges a ranking reads this, so that ties are shared and the order of the rows is never seen. Immutable and
 * thread-safe.
 */
final class RankedOutcomes {

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
