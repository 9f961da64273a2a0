package io.github.cskit.testkit.arbitraries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Generators of the numbers that measurements are: finite, mostly short decimals, sometimes the ends of their range.
 * They shrink towards 0, or the end of the range that is nearer to it.
 *
 * <p>Immutable and thread-safe.
 */
public final class NumberArbitraries {

    private static final int DECIMALS = 2;

    private NumberArbitraries() {}

    /**
     * Returns finite numbers of any size.
     *
     * @return the generator; shrinks towards 0
     */
    public static Arbitrary<Double> finite() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, decimals(-1_000, 1_000)),
                Tuple.of(1, Arbitraries.of(0.0, 0.1, 1.0 / 3, -0.0, Double.MIN_VALUE, 1e15, Double.MAX_VALUE)),
                Tuple.of(1, Arbitraries.of(0.0, -1e-300, 1e300, -Double.MAX_VALUE)));
    }

    /**
     * Returns numbers of a range: decimals of at most two places, and both ends.
     *
     * @param minInclusive the least
     * @param maxInclusive the greatest
     * @return the generator
     */
    public static Arbitrary<Double> decimals(double minInclusive, double maxInclusive) {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Arbitraries.doubles()
                                .between(minInclusive, maxInclusive)
                                .ofScale(DECIMALS)),
                Tuple.of(1, Arbitraries.of(minInclusive, maxInclusive)));
    }

    /**
     * Returns shares in hundredths: 0.00 to 1.00.
     *
     * @return the generator; shrinks towards 0
     */
    public static Arbitrary<BigDecimal> shares() {
        return Arbitraries.integers().between(0, 100).map(hundredths -> BigDecimal.valueOf(hundredths, DECIMALS));
    }

    /** Returns shares that add up to 1 within rounding, as many as asked for. */
    static Arbitrary<List<Double>> distributions(int size) {
        return Arbitraries.integers().between(0, 100).list().ofSize(size).map(NumberArbitraries::normalised);
    }

    private static List<Double> normalised(List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        List<Double> shares = new ArrayList<>();
        for (int weight : weights) {
            shares.add(sum == 0 ? 1.0 / weights.size() : (double) weight / sum);
        }
        return shares;
    }
}
