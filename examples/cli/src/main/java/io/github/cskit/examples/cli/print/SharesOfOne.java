package io.github.cskit.examples.cli.print;

import io.github.cskit.core.explain.LargestRemainder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Probabilities as they are printed: six decimals each, and together one. Rounded one by one they would be a millionth
 * more or less. A greater one is never printed as less than a smaller one. Immutable and thread-safe.
 */
public final class SharesOfOne {

    private static final int DECIMALS = 6;
    private static final int ONE = 1_000_000;

    private SharesOfOne() {}

    /**
     * Rounds probabilities by the largest remainder, ties by position.
     *
     * @param probabilities by what they are of, none negative, adding up to one but for what arithmetic leaves
     * @param <K> what they are of
     * @return six decimals for each, adding up to one exactly, in the same order
     */
    public static <K> Map<K, BigDecimal> rounded(Map<K, Double> probabilities) {
        List<BigDecimal> exact =
                probabilities.values().stream().map(BigDecimal::valueOf).toList();
        int scale = exact.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigInteger> parts = exact.stream()
                .map(value -> value.setScale(scale).unscaledValue())
                .toList();
        BigInteger sum = parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
        int[] millionths = LargestRemainder.distribute(
                parts.stream()
                        .map(part -> part.multiply(BigInteger.valueOf(ONE)))
                        .toList(),
                sum,
                ONE);
        Map<K, BigDecimal> rounded = new LinkedHashMap<>();
        int next = 0;
        for (K key : probabilities.keySet()) {
            rounded.put(key, BigDecimal.valueOf(millionths[next++], DECIMALS));
        }
        return Collections.unmodifiableMap(rounded);
    }
}
