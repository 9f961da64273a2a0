package io.github.cskit.core.statistics;

import java.util.Arrays;

/**
 * An isotonic map from a number to the rate of events seen at it: non-decreasing steps, joined by straight lines. It is
 * fitted on some rows and must be judged on others: on its own rows it always looks right.
 *
 * <p>Source: M. Ayer et al., "An empirical distribution function for sampling with incomplete information", Annals of
 * Mathematical Statistics 26 (1955), for pooling adjacent violators.
 *
 * <p>Immutable and thread-safe.
 */
public final class Calibration {

    private static final String KIND = "calibration";

    private final double[] knots;
    private final double[] rates;

    private Calibration(double[] knots, double[] rates) {
        this.knots = knots;
        this.rates = rates;
    }

    /**
     * Fits the map. Rows with equal numbers count as one step, so their order is never seen.
     *
     * @param risk the number of each row, finite; higher means that the event is more likely
     * @param event whether the row had the event
     * @return the map
     * @throws io.github.cskit.core.validation.InvalidValueException if there is no row, the lengths differ, or a number
     *     is not finite
     */
    public static Calibration fit(double[] risk, boolean[] event) {
        return fit(RankedOutcomes.of(KIND, risk, event));
    }

    /**
     * Fits the map to rows that are sorted already.
     *
     * @param ranked the rows, by their number
     * @return the map
     */
    public static Calibration fit(RankedOutcomes ranked) {
        double[] rows = new double[ranked.values.length];
        double[] events = new double[ranked.values.length];
        for (int g = 0; g < rows.length; g++) {
            events[g] = ranked.events[g];
            rows[g] = (double) ranked.events[g] + ranked.others[g];
        }
        return pooled(ranked.values, events, rows);
    }

    /** Adds up how far off the rates of some rows are; the steps are walked along, as both are ascending. */
    void judge(RankedOutcomes judged, BrierScore.Sums sums) {
        int above = 0;
        for (int g = 0; g < judged.values.length; g++) {
            double value = judged.values[g];
            while (above < knots.length && knots[above] < value) {
                above++;
            }
            sums.add(rateBefore(above, value), judged.events[g], judged.others[g]);
        }
    }

    /** Pools neighbours until the rates rise; a block stands at the mean of its numbers. */
    private static Calibration pooled(double[] values, double[] eventsOf, double[] rowsOf) {
        double[] events = eventsOf.clone();
        double[] rows = rowsOf.clone();
        int[] from = new int[values.length];
        int blocks = 0;
        for (int g = 0; g < values.length; g++) {
            events[blocks] = eventsOf[g];
            rows[blocks] = rowsOf[g];
            from[blocks++] = g;
            while (blocks > 1 && events[blocks - 2] * rows[blocks - 1] >= events[blocks - 1] * rows[blocks - 2]) {
                blocks--;
                events[blocks - 1] += events[blocks];
                rows[blocks - 1] += rows[blocks];
            }
        }
        double[] knots = new double[blocks];
        double[] rates = new double[blocks];
        for (int b = 0; b < blocks; b++) {
            int to = b + 1 < blocks ? from[b + 1] : values.length;
            for (int g = from[b]; g < to; g++) {
                knots[b] += values[g] * (rowsOf[g] / rows[b]);
            }
            knots[b] = Math.max(values[from[b]], Math.min(values[to - 1], knots[b]));
            rates[b] = events[b] / rows[b];
        }
        return new Calibration(knots, rates);
    }

    /**
     * Returns the calibrated rate.
     *
     * @param risk the number, finite
     * @return from 0 to 1; beyond the outermost step, the rate of that step
     */
    public double rate(double risk) {
        int place = Arrays.binarySearch(knots, risk + 0.0);
        if (place >= 0) {
            return rates[place];
        }
        return rateBefore(-place - 1, risk);
    }

    /** Returns the rate at a number of which the next knot is known: the first that is not less. */
    private double rateBefore(int above, double risk) {
        if (above == 0 || above == knots.length) {
            return rates[Math.min(above, knots.length - 1)];
        }
        double run = knots[above] / 2 - knots[above - 1] / 2;
        double part = (risk / 2 - knots[above - 1] / 2) / run;
        return rates[above - 1] + Math.min(1, part) * (rates[above] - rates[above - 1]);
    }

    /**
     * Returns how many steps the map has; 1 where the number tells nothing, or is the wrong way round.
     *
     * @return at least 1
     */
    public int steps() {
        return knots.length;
    }
}
