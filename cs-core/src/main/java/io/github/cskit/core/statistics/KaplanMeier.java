package io.github.cskit.core.statistics;

import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The share that has not yet had the event by each time, where some are only known not to have had it so far (censored).
 * It is not a forecast beyond the last time, and it is right only where being censored has nothing to do with the event.
 *
 * <p>Sources: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", JASA 53 (1958); M.
 * Greenwood (1926) for the variance; J. D. Kalbfleisch and R. L. Prentice (1980) for its log-log form; R. Brookmeyer and
 * J. Crowley, "A confidence interval for the median survival time", Biometrics 38 (1982).
 *
 * <p>Immutable and thread-safe.
 */
public final class KaplanMeier {

    private static final double HALF = 0.5;
    /** Below what shares of whole counts can differ by, above what floating point leaves of a tie. */
    private static final double TIE = 1e-12;

    private final List<Step> steps;
    private final int n;
    private final int events;

    private KaplanMeier(List<Step> steps, int n, int events) {
        this.steps = Collections.unmodifiableList(steps);
        this.n = n;
        this.events = events;
    }

    /**
     * Estimates the curve. One who is censored at the time of an event was still at risk then.
     *
     * @param times how long each was watched, finite, 0 or more, in any order
     * @param event whether the event ended it; false where it was only watched so far
     * @return the curve
     * @throws io.github.cskit.core.validation.InvalidValueException if there is none, the lengths differ, or a time is
     *     negative or not finite
     */
    public static KaplanMeier of(double[] times, boolean[] event) {
        Checks checks = Checks.of("survival curve")
                .require(times.length > 0, "times", "empty", "hold at least one time")
                .require(
                        times.length == event.length,
                        "event",
                        event.length + " long",
                        "be as long as times (" + times.length + ")");
        for (int i = 0; i < times.length; i++) {
            checks.number("times[" + i + "]", times[i], 0, Double.MAX_VALUE);
        }
        checks.orThrow();
        RankedOutcomes ranked = RankedOutcomes.of("survival curve", times, event);
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double greenwood = 0;
        int atRisk = times.length;
        for (int g = 0; g < ranked.values.length; g++) {
            int ended = ranked.events[g];
            if (ended > 0) {
                survival *= (double) (atRisk - ended) / atRisk;
                greenwood += ended / ((double) atRisk * (atRisk - ended));
                steps.add(Step.of(ranked.values[g], atRisk, ended, survival, greenwood));
            }
            atRisk -= ended + ranked.others[g];
        }
        return new KaplanMeier(steps, times.length, ranked.allEvents);
    }

    /**
     * Returns how many were watched.
     *
     * @return at least 1
     */
    public int n() {
        return n;
    }

    /**
     * Returns how many had the event.
     *
     * @return 0 or more
     */
    public int events() {
        return events;
    }

    /**
     * Returns the steps of the curve, one for each time of an event.
     *
     * @return the steps, earliest first; empty without an event
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * Returns the share without the event just after a time.
     *
     * @param time the time
     * @return from 0 to 1; 1 before the first event, and beyond the last time what it was there
     */
    public double survival(double time) {
        return stepAt(time).map(Step::survival).orElse(1.0);
    }

    /**
     * Returns the interval of the share without the event just after a time.
     *
     * @param time the time
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval; empty where the share is 0 or 1, of which this estimate cannot tell how sure it is
     */
    public Optional<Interval> survivalInterval(double time, double level) {
        double z = StandardNormal.twoSidedQuantile(level);
        return stepAt(time)
                .filter(step -> step.survival() > 0)
                .map(step -> new Interval(step.bound(-z), step.bound(z), level));
    }

    /**
     * Returns the first time by which at least half have had the event.
     *
     * @return the median; empty if it is not reached
     */
    public OptionalDouble median() {
        return quantile(HALF);
    }

    /**
     * Returns the first time by which at least a share has had the event.
     *
     * @param share the share, more than 0 and less than 1
     * @return the time; empty if it is not reached
     * @throws io.github.cskit.core.validation.InvalidValueException if the share is not between 0 and 1
     */
    public OptionalDouble quantile(double share) {
        Checks.of("survival curve")
                .require(share > 0 && share < 1, "share", share, "be more than 0 and less than 1")
                .orThrow();
        return firstAtMost(1 - share, 0);
    }

    /**
     * Returns the lower bound of the median: the first time at which the lower bound of the curve is at most one half.
     *
     * @param level the confidence level, more than 0 and less than 1
     * @return the bound; empty if it is not reached
     */
    public OptionalDouble medianLow(double level) {
        return firstAtMost(HALF, -StandardNormal.twoSidedQuantile(level));
    }

    /**
     * Returns the upper bound of the median: the first time at which the upper bound of the curve is at most one half.
     *
     * @param level the confidence level, more than 0 and less than 1
     * @return the bound; empty if it is not reached
     */
    public OptionalDouble medianHigh(double level) {
        return firstAtMost(HALF, StandardNormal.twoSidedQuantile(level));
    }

    private Optional<Step> stepAt(double time) {
        double[] starts = steps.stream().mapToDouble(Step::time).toArray();
        int place = Arrays.binarySearch(starts, time);
        int index = place >= 0 ? place : -place - 2;
        return index < 0 ? Optional.empty() : Optional.of(steps.get(index));
    }

    private OptionalDouble firstAtMost(double share, double z) {
        return steps.stream()
                .filter(step -> step.bound(z) <= share + TIE)
                .mapToDouble(Step::time)
                .findFirst();
    }

    /**
     * A step of the curve. Immutable and thread-safe.
     *
     * @param time when it is
     * @param atRisk how many were still watched just before
     * @param events how many had the event then
     * @param survival the share without the event just after
     * @param greenwood Greenwood's sum so far: the variance of the share over its square; infinite where all are gone
     */
    public record Step(double time, int atRisk, int events, double survival, double greenwood) {

        /**
         * Creates a step; a host gets them from a curve.
         *
         * @param time when it is
         * @param atRisk how many were still watched just before
         * @param events how many had the event then
         * @param survival the share without the event just after
         * @param greenwood Greenwood's sum so far
         * @return the step
         */
        public static Step of(double time, int atRisk, int events, double survival, double greenwood) {
            return new Step(time, atRisk, events, survival, greenwood);
        }

        /**
         * Returns Greenwood's standard error of the share.
         *
         * @return 0 or more; 0 where the share is 0
         */
        public double standardError() {
            return survival == 0 ? 0 : survival * Math.sqrt(greenwood);
        }

        private double bound(double z) {
            if (z == 0 || survival <= 0) {
                return survival;
            }
            double log = Math.log(survival);
            return Math.exp(log * Math.exp(-z * Math.sqrt(greenwood) / Math.abs(log)));
        }
    }
}
