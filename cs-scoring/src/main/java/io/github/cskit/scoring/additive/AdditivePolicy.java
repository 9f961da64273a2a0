package io.github.cskit.scoring.additive;

import io.github.cskit.core.validation.Checks;

/**
 * How an additive model is fitted. Immutable and thread-safe.
 *
 * @param maxPairs the most pairs, inclusive; 0 for none
 * @param minPairZ how far out the test of a pair must be, in standard deviations, inclusive
 * @param maxPairColumns with more columns than this, only those that say most alone are paired
 * @param maxRounds the most rounds over all effects, before and after the pairs, inclusive
 * @param tolerance how far the rows must still be moved, in logits (root mean square), to go on
 */
public record AdditivePolicy(int maxPairs, double minPairZ, int maxPairColumns, int maxRounds, double tolerance) {

    private static final AdditivePolicy STANDARD = new AdditivePolicy(10, 4.0, 40, 12, 1e-2);

    /** Checks the ranges. */
    public AdditivePolicy {
        Checks.of("additive policy")
                .number("maxPairs", maxPairs, 0, 100)
                .number("minPairZ", minPairZ, 0, 100)
                .number("maxPairColumns", maxPairColumns, 2, 1000)
                .number("maxRounds", maxRounds, 1, 1000)
                .number("tolerance", tolerance, 0, 1)
                .orThrow();
    }

    /**
     * Returns the usual numbers: at most 10 pairs, each at least 4 standard deviations out, which chance reaches once in
     * 30,000 pairs.
     *
     * @return the usual policy
     */
    public static AdditivePolicy standard() {
        return STANDARD;
    }
}
