package io.github.cskit.core.statistics;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.statistics.slope.Inversions;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.OptionalDouble;

/**
 * The Mann–Kendall test of a series for a monotone trend: how many later values are above an earlier one, less how many
 * are below. It looks at the order of the values only, so neither spacing in time nor the size of an outlier matters.
 * It is not a measure of how steep the trend is; see {@link TheilSen}.
 *
 * <p>Sources: H. B. Mann, "Nonparametric tests against trend", Econometrica 13 (1945); M. G. Kendall, "Rank
 * Correlation Methods" (1970).
 *
 * <p>Immutable and thread-safe.
 *
 * @param n how many values there were, at least 2
 * @param s Kendall's S: rising pairs − falling pairs
 * @param tiedPairs how many pairs are equal, 0 or more
 * @param variance the variance of S under no trend, with ties; 0 if all values are equal
 * @param pIncreasing the probability of this S or more where there is no trend
 * @param pDecreasing the probability of this S or less where there is no trend
 * @param exact whether the probabilities are exact rather than a normal approximation
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MannKendall(
        int n, long s, long tiedPairs, double variance, double pIncreasing, double pDecreasing, boolean exact) {

    /** The most values for which the probabilities are exact, inclusive. */
    public static final int MAX_EXACT_SIZE = 50;

    private static final String KIND = "Mann-Kendall test";

    /** Checks that the parts fit each other. */
    public MannKendall {
        long pairs = (long) n * (n - 1) / 2;
        Checks.of(KIND)
                .number("n", n, 2, Integer.MAX_VALUE)
                .number("tiedPairs", tiedPairs, 0, (double) pairs)
                .require(Math.abs(s) <= pairs - tiedPairs, "s", s, "be within the untied pairs")
                .number("variance", variance, 0, Double.MAX_VALUE)
                .number("pIncreasing", pIncreasing, 0, 1)
                .number("pDecreasing", pDecreasing, 0, 1)
                .orThrow();
    }

    /**
     * Tests a series. Up to {@value #MAX_EXACT_SIZE} values the two probabilities come from all arrangements of the
     * observed values, ties included, counted exactly and rounded once: four falling values give a p of decrease of
     * 1/24. Beyond that they are the normal approximation with continuity correction and ties. It takes n log n steps.
     *
     * @param valuesInTimeOrder the values, earliest first, finite, from 2 to 1,000,000
     * @return the test
     * @throws io.github.cskit.core.validation.InvalidValueException if there are too few or too many values, or one is not finite
     */
    public static MannKendall test(double[] valuesInTimeOrder) {
        Samples.check(Checks.of(KIND), "values", valuesInTimeOrder).orThrow();
        int n = valuesInTimeOrder.length;
        int[] ties = Samples.tieSizes(Samples.sorted(valuesInTimeOrder));
        long tiedPairs = Samples.tiedPairs(ties);
        long s = (long) n * (n - 1) / 2
                - tiedPairs
                - 2 * Inversions.of(valuesInTimeOrder).falling();
        double variance = ((double) n * (n - 1) * (2.0 * n + 5) - Samples.tieTerm(ties)) / 18;
        boolean exact = n <= MAX_EXACT_SIZE;
        double up = exact ? exactUpperTail(s, n, tiedPairs, ties) : normalUpperTail(s, variance);
        double down = exact ? exactUpperTail(-s, n, tiedPairs, ties) : normalUpperTail(-s, variance);
        return new MannKendall(n, s, tiedPairs, variance, up, down, exact);
    }

    /**
     * Returns Kendall's tau-b between time and value: S over the geometric mean of the pairs untied in time (all of
     * them) and in value.
     *
     * @return from −1 to 1; empty if all values are equal
     */
    public OptionalDouble tauB() {
        double pairs = (double) n * (n - 1) / 2;
        double untied = pairs - tiedPairs;
        return untied == 0 ? OptionalDouble.empty() : OptionalDouble.of(s / Math.sqrt(pairs * untied));
    }

    /**
     * Returns the two-sided probability: twice the smaller of the one-sided ones, 1 at most.
     *
     * @return from 0 to 1
     */
    public double pTwoSided() {
        return Math.min(1, 2 * Math.min(pIncreasing, pDecreasing));
    }

    /** S is the untied pairs less twice the inversions, so an S of at least s has at most (untied − s) ÷ 2 of them. */
    private static double exactUpperTail(long s, int n, long tiedPairs, int[] ties) {
        long untied = (long) n * (n - 1) / 2 - tiedPairs;
        BigInteger all = InversionCounts.arrangements(ties);
        BigInteger reached = s >= 0
                ? InversionCounts.atMost((int) ((untied - s) / 2), ties)
                : all.subtract(InversionCounts.atMost((int) ((untied + s) / 2) - 1, ties));
        // a decimal quotient rounded once, so that 3 of 30 is the same double as 0.1
        return new BigDecimal(reached)
                .divide(new BigDecimal(all), MathContext.DECIMAL128)
                .doubleValue();
    }

    private static double normalUpperTail(long s, double variance) {
        return variance == 0 ? 1 : StandardNormal.upperTail((s - 1) / Math.sqrt(variance));
    }
}
