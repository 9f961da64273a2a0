package io.github.cskit.core.statistics;

import io.github.cskit.core.validation.Checks;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Welch's t test of the means of two samples, which need not vary alike. It trusts means: a single wild value moves it,
 * where {@link MannWhitney} stays.
 *
 * <p>Source: B. L. Welch, "The generalization of 'Student's' problem when several different population variances are
 * involved", Biometrika 34 (1947).
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstMean the mean of the first sample
 * @param secondMean the mean of the second sample
 * @param standardError of the difference, more than 0
 * @param degreesOfFreedom Welch's approximation, at least the lesser sample's size − 1
 */
public record WelchTest(double firstMean, double secondMean, double standardError, double degreesOfFreedom) {

    private static final String KIND = "Welch test";

    /** Checks that all are finite, and that error and degrees of freedom are more than 0. */
    public WelchTest {
        Checks.of(KIND)
                .number("firstMean", firstMean, -Double.MAX_VALUE, Double.MAX_VALUE)
                .number("secondMean", secondMean, -Double.MAX_VALUE, Double.MAX_VALUE)
                .number("standardError", standardError, Double.MIN_VALUE, Double.MAX_VALUE)
                .number("degreesOfFreedom", degreesOfFreedom, Double.MIN_VALUE, Double.MAX_VALUE)
                .orThrow();
    }

    /**
     * Tests two samples.
     *
     * @param first the first sample, finite, at least 2 long
     * @param second the second sample, finite, at least 2 long; one of the two must vary
     * @return the test
     * @throws io.github.cskit.core.validation.InvalidValueException if a sample is too short, a value is not finite, or
     *     neither sample varies
     */
    public static WelchTest test(double[] first, double[] second) {
        Checks checks = Checks.of(KIND);
        column(checks, "first", first);
        column(checks, "second", second);
        checks.orThrow();
        double ofFirst = variance(first) / first.length;
        double ofSecond = variance(second) / second.length;
        double all = ofFirst + ofSecond;
        checks.require(all > 0, "", "constant in both samples", "vary in one of them")
                .orThrow();
        double partFirst = ofFirst / all;
        double partSecond = ofSecond / all;
        double freedom =
                1 / (partFirst * partFirst / (first.length - 1) + partSecond * partSecond / (second.length - 1));
        return new WelchTest(mean(first), mean(second), Math.sqrt(all), freedom);
    }

    /**
     * Returns by how much the second mean is greater.
     *
     * @return second − first
     */
    public double difference() {
        return secondMean - firstMean;
    }

    /**
     * Returns the test statistic.
     *
     * @return the difference over its standard error
     */
    public double t() {
        return difference() / standardError;
    }

    /**
     * Returns the two-sided probability of means as far apart where they are one.
     *
     * @return from 0 to 1
     */
    public double p() {
        return Math.min(1, 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t())));
    }

    /**
     * Returns the interval of the difference.
     *
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval, in the unit of the samples
     */
    public Interval interval(double level) {
        Interval.requireLevel(level);
        double half = TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2) * standardError;
        return new Interval(difference() - half, difference() + half, level);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }

    private static void column(Checks checks, String name, double[] values) {
        checks.require(values.length >= 2, name, values.length + " long", "be at least 2 long");
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                checks.problem(name + "[" + i + "]", String.valueOf(values[i]), "be a finite number");
            }
        }
    }
}
