package io.github.cskit.core.statistics;

import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What was predicted beside what came: the rows in groups of about equal size by their number, with the rate of events in
 * each. Equal numbers stay in one group, so the order of the rows is never seen. It is not a correction; see
 * {@link Calibration}.
 *
 * <p>Sources: A. H. Murphy and R. L. Winkler, Applied Statistics 26 (1977); D. J. Spiegelhalter, "Probabilistic
 * prediction in patient management and clinical trials", Statistics in Medicine 5 (1986), for the test.
 *
 * <p>Immutable and thread-safe.
 */
public final class Reliability {

    /** The most groups that can be asked for, inclusive. */
    public static final int MAX_GROUPS = 1_000;

    private final List<Group> groups;

    private Reliability(List<Group> groups) {
        this.groups = Collections.unmodifiableList(groups);
    }

    /**
     * Puts the rows into groups.
     *
     * @param ranked the rows, by their number
     * @param atMost the most groups, from 1 to {@value #MAX_GROUPS}; fewer where numbers are tied
     * @return the groups
     * @throws io.github.cskit.core.validation.InvalidValueException if {@code atMost} is out of range
     */
    public static Reliability of(RankedOutcomes ranked, int atMost) {
        Checks.of("reliability").number("atMost", atMost, 1, MAX_GROUPS).orThrow();
        List<Group> groups = new ArrayList<>();
        long rows = ranked.rows();
        long seen = 0;
        long part = 0;
        int from = 0;
        for (int g = 0; g < ranked.values.length; g++) {
            seen += (long) ranked.events[g] + ranked.others[g];
            // a group ends with the row at which a further tenth (or whatever part) of all rows is reached
            if (seen * atMost / rows > part) {
                groups.add(group(ranked, from, g + 1));
                from = g + 1;
                part = seen * atMost / rows;
            }
        }
        return new Reliability(groups);
    }

    private static Group group(RankedOutcomes ranked, int from, int to) {
        long n = 0;
        long events = 0;
        for (int g = from; g < to; g++) {
            n += (long) ranked.events[g] + ranked.others[g];
            events += ranked.events[g];
        }
        double mean = 0;
        for (int g = from; g < to; g++) {
            mean += ranked.values[g] * (((double) ranked.events[g] + ranked.others[g]) / n);
        }
        double low = ranked.values[from];
        double high = ranked.values[to - 1];
        return Group.of(low, high, Math.max(low, Math.min(high, mean)), Proportion.of(events, n));
    }

    /**
     * Returns the groups.
     *
     * @return at least one, lowest numbers first
     */
    public List<Group> groups() {
        return groups;
    }

    /**
     * Returns how improbable outcomes as far from the predicted rates are where the rates are right (Spiegelhalter's
     * test, two-sided). A small one says that the rates are wrong; a great one does not say that they are right.
     *
     * @param rates the rows, by their predicted rate, each from 0 to 1
     * @return from 0 to 1; 1 where nothing but 0, 0.5 and 1 was predicted, and rightly so
     * @throws io.github.cskit.core.validation.InvalidValueException if a number is no rate
     */
    public static double p(RankedOutcomes rates) {
        requireRates(rates);
        double off = 0;
        double variance = 0;
        boolean impossible = false;
        for (int g = 0; g < rates.values.length; g++) {
            double rate = rates.values[g];
            double n = (double) rates.events[g] + rates.others[g];
            double weight = 1 - 2 * rate;
            off += (rates.events[g] - n * rate) * weight;
            variance += n * weight * weight * rate * (1 - rate);
            impossible |= (rate == 0 && rates.events[g] > 0) || (rate == 1 && rates.others[g] > 0);
        }
        if (impossible) {
            return 0;
        }
        return variance <= 0 ? 1 : Math.min(1, 2 * StandardNormal.upperTail(Math.abs(off) / Math.sqrt(variance)));
    }

    private static void requireRates(RankedOutcomes rates) {
        Checks.of("reliability")
                .number("least rate", rates.least(), 0, 1)
                .number("greatest rate", rates.most(), 0, 1)
                .orThrow();
    }

    /**
     * Rows with neighbouring numbers. Immutable and thread-safe.
     *
     * @param from the least number among them
     * @param to the greatest number among them
     * @param predicted the mean of their numbers
     * @param observed how many of them had the event
     */
    public record Group(double from, double to, double predicted, Proportion observed) {

        /**
         * Creates a group; a host gets them from the rows.
         *
         * @param from the least number among them
         * @param to the greatest number among them
         * @param predicted the mean of their numbers
         * @param observed how many of them had the event
         * @return the group
         */
        public static Group of(double from, double to, double predicted, Proportion observed) {
            return new Group(from, to, predicted, observed);
        }
    }
}
