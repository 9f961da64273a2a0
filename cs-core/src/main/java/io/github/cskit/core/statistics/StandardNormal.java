package io.github.cskit.core.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The normal distribution with mean 0 and deviation 1, to full double precision. Immutable and thread-safe. */
final class StandardNormal {

    private static final NormalDistribution DISTRIBUTION = NormalDistribution.of(0, 1);

    private StandardNormal() {}

    /** Returns z such that a standard normal value lies within ±z with the given probability: 0.95 gives 1.95996…. */
    static double twoSidedQuantile(double level) {
        Interval.requireLevel(level);
        return DISTRIBUTION.inverseSurvivalProbability((1 - level) / 2);
    }

    /** Returns the probability of a value above z. */
    static double upperTail(double z) {
        return DISTRIBUTION.survivalProbability(z);
    }

    /** Returns z such that a standard normal value lies below z with the given probability: 0.8 gives 0.84162…. */
    static double quantile(double probability) {
        return DISTRIBUTION.inverseCumulativeProbability(probability);
    }
}
