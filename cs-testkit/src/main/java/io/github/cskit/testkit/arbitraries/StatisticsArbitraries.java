package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.statistics.FinitePopulation;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.NetShare;
import io.github.cskit.core.statistics.Proportion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of intervals, of counted shares and of populations.
 *
 * <p>Immutable and thread-safe.
 */
public final class StatisticsArbitraries {

    private static final long MAX_COUNT = 100_000;

    private StatisticsArbitraries() {}

    /**
     * Returns intervals at the usual levels, some without width.
     *
     * @return the generator; shrinks towards 0 to 0 at 0.8
     */
    public static Arbitrary<Interval> intervals() {
        Arbitrary<Double> bounds = NumberArbitraries.finite();
        return Combinators.combine(bounds, bounds, Arbitraries.of(0.8, 0.9, 0.95, 0.99))
                .as((one, other, level) -> new Interval(Math.min(one, other), Math.max(one, other), level));
    }

    /**
     * Returns counts of successes among trials, none and all included.
     *
     * @return the generator; shrinks towards 0 of 1
     */
    public static Arbitrary<Proportion> proportions() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, MAX_COUNT);
        return Combinators.combine(counts, counts)
                .as((one, other) -> Proportion.of(Math.min(one, other), Math.max(1, Math.max(one, other))));
    }

    /**
     * Returns counts of favourable, neutral and unfavourable answers, at least one in all.
     *
     * @return the generator; shrinks towards a single neutral answer
     */
    public static Arbitrary<NetShare> netShares() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, MAX_COUNT);
        return Combinators.combine(counts, counts, counts)
                .as((good, neutral, bad) -> NetShare.of(good, good + neutral + bad == 0 ? 1 : neutral, bad));
    }

    /**
     * Returns sizes of populations.
     *
     * @return the generator; shrinks towards 1
     */
    public static Arbitrary<FinitePopulation> finitePopulations() {
        return Arbitraries.longs().between(1, MAX_COUNT).map(FinitePopulation::of);
    }
}
