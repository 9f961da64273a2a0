package io.github.cskit.core.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How well a number tells the rows with an event from those without: ROC AUC with DeLong's interval, average precision,
 * Kolmogorov–Smirnov distance and lift by tenth. Equal numbers share what they have, so the order of the rows is never
 * seen. It says nothing of whether the number is a right probability; see {@link Calibration}.
 *
 * <p>Sources: E. R. DeLong et al., "Comparing the areas under two or more correlated receiver operating characteristic
 * curves", Biometrics 44 (1988), in the form of X. Sun and W. Xu (2014) that needs one sort; T. Fawcett, "An
 * introduction to ROC analysis", Pattern Recognition Letters 27 (2006), for ties; R. G. Newcombe, "Confidence intervals
 * for an effect size measure based on the Mann–Whitney statistic", Statistics in Medicine 25 (2006), method 5, for a
 * perfect ranking.
 *
 * <p>Immutable and thread-safe.
 */
public final class Discrimination {

    private static final String KIND = "ranking";
    private static final int TENTHS = 10;
    private static final int HALVINGS = 60;

    private final int events;
    private final int others;
    private final double auc;
    private final double aucVariance;
    private final double averagePrecision;
    private final double ks;
    private final List<Double> lift;

    private Discrimination(RankedOutcomes ranked) {
        this.events = ranked.allEvents;
        this.others = ranked.allOthers;
        this.auc = twiceAbove(ranked) / (2.0 * events * others);
        this.aucVariance = variance(ranked, auc);
        double[] reached = new double[TENTHS];
        double precision = 0;
        double distance = 0;
        int seenEvents = 0;
        int seenOthers = 0;
        for (int g = ranked.values.length - 1; g >= 0; g--) {
            int here = ranked.events[g];
            share(reached, seenEvents + seenOthers, here, here + ranked.others[g], rows());
            seenEvents += here;
            seenOthers += ranked.others[g];
            precision += (double) here / events * seenEvents / (seenEvents + seenOthers);
            distance = Math.max(distance, Math.abs((double) seenEvents / events - (double) seenOthers / others));
        }
        this.averagePrecision = Math.min(1, precision);
        this.ks = distance;
        this.lift = liftOf(reached, events);
    }

    /**
     * Measures a number. It takes the time of sorting the numbers.
     *
     * @param risk the number of each row, finite; higher means that the event is more likely
     * @param event whether the row had the event
     * @return the measures
     * @throws io.github.cskit.core.validation.InvalidValueException if the lengths differ, a number is not finite, or
     *     all rows or none had the event
     */
    public static Discrimination of(double[] risk, boolean[] event) {
        return of(RankedOutcomes.of(KIND, risk, event));
    }

    /**
     * Measures rows that are sorted already.
     *
     * @param ranked the rows, by their number
     * @return the measures
     * @throws io.github.cskit.core.validation.InvalidValueException if all rows or none had the event
     */
    public static Discrimination of(RankedOutcomes ranked) {
        return new Discrimination(ranked.requireBoth(KIND));
    }

    /**
     * Returns the number of rows.
     *
     * @return at least 2
     */
    public int rows() {
        return events + others;
    }

    /**
     * Returns the number of events.
     *
     * @return at least 1, and less than the rows
     */
    public int events() {
        return events;
    }

    /**
     * Returns the area under the ROC curve: the chance that a random row with the event has the higher number, a tie
     * counting as half. It is counted in whole numbers and divided once.
     *
     * @return from 0 to 1; 0.5 for a constant
     */
    public double auc() {
        return auc;
    }

    /**
     * Returns DeLong's standard error of the area.
     *
     * @return 0 or more; 0 where the ranking is perfect, perfectly wrong or constant
     */
    public double aucStandardError() {
        return Math.sqrt(aucVariance);
    }

    /**
     * Returns DeLong's interval of the area, clamped to 0…1. A ranking that is perfect or perfectly wrong has no
     * variance of DeLong's, which would be certainty from a handful of events; there Newcombe's interval is given,
     * which narrows with the number of events: 10 events above 10 others, perfectly told apart, give 0.800…1 at 95 %.
     *
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval
     * @throws io.github.cskit.core.validation.InvalidValueException if the level is not between 0 and 1
     */
    public Interval aucInterval(double level) {
        double z = StandardNormal.twoSidedQuantile(level);
        if (auc == 0 || auc == 1) {
            double least = leastBelowPerfect(z);
            return auc == 1 ? new Interval(least, 1.0, level) : new Interval(0.0, 1 - least, level);
        }
        double half = z * aucStandardError();
        return new Interval(Math.max(0, auc - half), Math.min(1, auc + half), level);
    }

    /**
     * Returns the average precision, the step-wise area under the precision-recall curve.
     *
     * @return more than 0, at most 1; the base rate for a constant
     */
    public double averagePrecision() {
        return averagePrecision;
    }

    /**
     * Returns the interval of the average precision: normal on the logit scale, with as many trials as there are events.
     * A perfect ranking is taken as half an event from perfect, so that a handful is not certain.
     *
     * <p>Source: K. Boyd, K. H. Eng and C. D. Page, "Area under the precision-recall curve: point estimates and
     * confidence intervals", ECML PKDD (2013).
     *
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval, within 0…1
     * @throws io.github.cskit.core.validation.InvalidValueException if the level is not between 0 and 1
     */
    public Interval averagePrecisionInterval(double level) {
        double z = StandardNormal.twoSidedQuantile(level);
        double area = Math.min(averagePrecision, 1 - 0.5 / (events + 1));
        double centre = Math.log(area / (1 - area));
        double half = z / Math.sqrt(events * area * (1 - area));
        double high = averagePrecision == 1 ? 1 : expit(centre + half);
        return new Interval(expit(centre - half), high, level);
    }

    private static double expit(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /**
     * Returns the greatest distance of the two distribution functions.
     *
     * @return from 0 to 1; 0 for a constant
     */
    public double ks() {
        return ks;
    }

    /**
     * Returns an interval of that distance. It holds for numbers of any distribution, and for the greatest of all
     * distances, so that it is wide: the rows of each kind may be as far from their own distribution as half the rest of
     * the level allows.
     *
     * <p>Source: P. Massart, "The tight constant in the Dvoretzky–Kiefer–Wolfowitz inequality", Annals of Probability 18
     * (1990).
     *
     * @param level the least confidence, more than 0 and less than 1
     * @return the interval, within 0…1; where it holds 0, the distance is not told from none
     * @throws io.github.cskit.core.validation.InvalidValueException if the level is not between 0 and 1
     */
    public Interval ksInterval(double level) {
        Interval.requireLevel(level);
        double squares = Math.log(4 / (1 - level)) / 2;
        double reach = Math.sqrt(squares / events) + Math.sqrt(squares / others);
        return new Interval(Math.max(0, ks - reach), Math.min(1, ks + reach), level);
    }

    /**
     * Returns the rate of events in each tenth of the rows, highest numbers first, over the rate of all. Rows that are
     * tied share their events evenly, and a tenth that ends within a row takes its part of it.
     *
     * @return ten factors with mean 1; all 1 for a constant
     */
    public List<Double> lift() {
        return lift;
    }

    /**
     * Returns the interval of the lift of each tenth: Wilson's of the rate within it, over the rate of all, which is taken
     * as known. The rate of all is known ten times better, and goes up and down with that of the tenth.
     *
     * @param level the confidence level of each, more than 0 and less than 1
     * @return ten intervals, highest numbers first; where one holds 1, its tenth is not told from the others
     * @throws io.github.cskit.core.validation.InvalidValueException if the level is not between 0 and 1
     */
    public List<Interval> liftIntervals(double level) {
        double base = (double) events / rows();
        List<Interval> intervals = new ArrayList<>();
        for (double factor : lift) {
            Interval rate = Proportion.wilson(Math.min(1, factor * base), (double) rows() / TENTHS, level);
            // so that the factor is within for certain, whatever the last bit of the product is
            intervals.add(
                    new Interval(Math.min(factor, rate.low() / base), Math.max(factor, rate.high() / base), level));
        }
        return Collections.unmodifiableList(intervals);
    }

    private static long twiceAbove(RankedOutcomes ranked) {
        long twice = 0;
        long below = 0;
        for (int g = 0; g < ranked.values.length; g++) {
            twice += ranked.events[g] * (2 * below + ranked.others[g]);
            below += ranked.others[g];
        }
        return twice;
    }

    /** Returns the variance of the area: of the shares below each event, and of the shares above each other row. */
    private static double variance(RankedOutcomes ranked, double auc) {
        double ofEvents = 0;
        double ofOthers = 0;
        long othersBelow = 0;
        long eventsBelow = 0;
        for (int g = 0; g < ranked.values.length; g++) {
            double below = (othersBelow + ranked.others[g] / 2.0) / ranked.allOthers - auc;
            double above = 1 - (eventsBelow + ranked.events[g] / 2.0) / ranked.allEvents - auc;
            ofEvents += ranked.events[g] * below * below;
            ofOthers += ranked.others[g] * above * above;
            othersBelow += ranked.others[g];
            eventsBelow += ranked.events[g];
        }
        return over(ofEvents, ranked.allEvents) + over(ofOthers, ranked.allOthers);
    }

    private static double over(double squares, double n) {
        return n > 1 ? squares / (n - 1) / n : 0;
    }

    /** Returns the least area that a perfect ranking is still within z deviations of, by halving. */
    private double leastBelowPerfect(double z) {
        double low = 0;
        double high = 1;
        double half = (events + others) / 2.0 - 1;
        for (int i = 0; i < HALVINGS; i++) {
            double area = (low + high) / 2;
            double spread = 1 + half * (1 - area) / (2 - area) + half * area / (1 + area);
            double variance = area * (1 - area) * spread / ((double) events * others);
            boolean within = (1 - area) * (1 - area) <= z * z * variance;
            low = within ? low : area;
            high = within ? area : high;
        }
        return high;
    }

    private static void share(double[] reached, int start, int events, int size, int rows) {
        // in tenths of a row, so that every bound is a whole number
        long from = (long) TENTHS * start;
        long to = from + (long) TENTHS * size;
        for (int tenth = (int) (from / rows); tenth < TENTHS && (long) tenth * rows < to; tenth++) {
            long part = Math.min(to, (tenth + 1L) * rows) - Math.max(from, (long) tenth * rows);
            reached[tenth] += (double) events * part / (to - from);
        }
    }

    private static List<Double> liftOf(double[] reached, int events) {
        List<Double> lift = new ArrayList<>();
        for (double part : reached) {
            lift.add(part * TENTHS / events);
        }
        return Collections.unmodifiableList(lift);
    }
}
