package io.github.cskit.core.statistics;

import io.github.cskit.core.validation.Checks;

/**
 * How many are needed in each of two groups to see a difference that is there. It is asked before, not after: with fewer,
 * "no difference found" says nothing.
 *
 * <p>Sources: J. L. Fleiss et al., "Statistical Methods for Rates and Proportions" (2003), without continuity
 * correction; W. C. Guenther, "Sample size formulas for normal theory t tests", The American Statistician 35 (1981).
 *
 * <p>Immutable and thread-safe.
 *
 * @param significance the two-sided chance of seeing a difference that is not there, more than 0 and less than 1
 * @param power the chance of seeing one that is, more than {@code significance} and less than 1
 */
public record SampleSize(double significance, double power) {

    private static final String KIND = "sample size";

    /** Checks the ranges. */
    public SampleSize {
        Checks.of(KIND)
                .require(
                        significance > 0 && significance < 1,
                        "significance",
                        significance,
                        "be more than 0 and less than 1")
                .require(
                        power > significance && power < 1,
                        "power",
                        power,
                        "be more than significance (" + significance + ") and less than 1")
                .orThrow();
    }

    /**
     * Returns what is usual: 5 % and 80 %.
     *
     * @return the usual demands
     */
    public static SampleSize usual() {
        return new SampleSize(0.05, 0.80);
    }

    /**
     * Returns how many are needed to tell two shares apart: from 50 % to 75 % with a power of 90 % it takes 77.
     *
     * @param share the share of the first group, from 0 to 1
     * @param other the share of the second, from 0 to 1, another one
     * @return how many are needed in each group, rounded up, at least 1
     * @throws io.github.cskit.core.validation.InvalidValueException if a share is no share, or both are the same
     */
    public long forShares(double share, double other) {
        Checks.of(KIND)
                .number("share", share, 0, 1)
                .number("other", other, 0, 1)
                .require(share != other, "other", other, "differ from share")
                .orThrow();
        double middle = (share + other) / 2;
        double root = alphaQuantile() * Math.sqrt(2 * middle * (1 - middle))
                + powerQuantile() * Math.sqrt(share * (1 - share) + other * (1 - other));
        double gap = share - other;
        return atLeastOne(root * root / (gap * gap));
    }

    /**
     * Returns how many are needed to tell two means apart, which can be one less than the exact number: for a distance of
     * 1 and a power of 90 % it is 22, where 22.02 is exact.
     *
     * @param deviations how far apart they are, in standard deviations of a single value, finite, not 0
     * @return how many are needed in each group, rounded up, at least 2
     * @throws io.github.cskit.core.validation.InvalidValueException if the distance is 0 or not finite
     */
    public long forMeans(double deviations) {
        Checks.of(KIND)
                .require(
                        deviations != 0 && Double.isFinite(deviations), "deviations", deviations, "be finite and not 0")
                .orThrow();
        double sum = (alphaQuantile() + powerQuantile()) / deviations;
        return Math.max(2, atLeastOne(2 * sum * sum + alphaQuantile() * alphaQuantile() / 4));
    }

    private double alphaQuantile() {
        return StandardNormal.twoSidedQuantile(1 - significance);
    }

    private double powerQuantile() {
        return StandardNormal.quantile(power);
    }

    private static long atLeastOne(double size) {
        return Math.max(1, (long) Math.ceil(size));
    }
}
