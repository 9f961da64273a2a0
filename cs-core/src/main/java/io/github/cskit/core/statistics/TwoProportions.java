package io.github.cskit.core.statistics;

import io.github.cskit.core.validation.Checks;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Two shares of different trials, compared. It is not for two shares of one whole; see {@link NetShare}.
 *
 * <p>Sources: R. A. Fisher (1935) for the exact test; R. G. Newcombe, "Interval estimation for the difference between
 * independent proportions", Statistics in Medicine 17 (1998), method 10, for the interval.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first share
 * @param second the second share
 */
public record TwoProportions(Proportion first, Proportion second) {

    /** The most trials of both together for which the p is exact, inclusive. */
    public static final int MAX_EXACT_SIZE = 10_000;

    /** Weights that differ by less are equal: what is as improbable as the observed one counts too. */
    private static final double TIE = 1 + 1e-7;

    /** Checks that both are given. */
    public TwoProportions {
        Checks.of("two proportions")
                .present("first", first)
                .present("second", second)
                .orThrow();
    }

    /**
     * Returns by how much the second share is greater.
     *
     * @return second − first, from −1 to 1
     */
    public double difference() {
        return second.share() - first.share();
    }

    /**
     * Returns Newcombe's interval of the difference, made of the two Wilson intervals. It stays within ±1 and keeps a
     * width where all or no trials succeeded.
     *
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval
     */
    public Interval interval(double level) {
        Interval one = first.wilson(level);
        Interval two = second.wilson(level);
        double below = Math.hypot(second.share() - two.low(), one.high() - first.share());
        double above = Math.hypot(two.high() - second.share(), first.share() - one.low());
        return new Interval(Math.max(-1, difference() - below), Math.min(1, difference() + above), level);
    }

    /**
     * Returns the two-sided probability of shares as far apart where they are one. Up to {@value #MAX_EXACT_SIZE} trials
     * in all it is Fisher's exact test: the sum over all tables with the same margins that are as improbable as this
     * one, or more. Beyond that it is the z test with the pooled share.
     *
     * @return from 0 to 1
     */
    public double p() {
        return first.trials() <= MAX_EXACT_SIZE - second.trials() ? fisher() : pooledZ();
    }

    private double fisher() {
        int all = Math.toIntExact(first.trials() + second.trials());
        int successes = Math.toIntExact(first.successes() + second.successes());
        HypergeometricDistribution tables =
                HypergeometricDistribution.of(all, successes, first.trials().intValue());
        double observed = tables.probability(first.successes().intValue()) * TIE;
        double sum = 0;
        for (int k = tables.getSupportLowerBound(); k <= tables.getSupportUpperBound(); k++) {
            double probability = tables.probability(k);
            sum += probability <= observed ? probability : 0;
        }
        return Math.min(1, sum);
    }

    private double pooledZ() {
        double n = first.trials().doubleValue();
        double m = second.trials().doubleValue();
        double pooled = (first.successes().doubleValue() + second.successes().doubleValue()) / (n + m);
        double error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
        return error == 0 ? 1 : Math.min(1, 2 * StandardNormal.upperTail(Math.abs(difference()) / error));
    }
}
