package io.github.cskit.core.explain;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds parts so that they add up to a rounded total: every part is rounded down, and what is left goes to the largest
 * fractions, ties by position (Hare quota, the method of largest remainders). Immutable and thread-safe.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Distributes a total over exact parts.
     *
     * @param numerators the numerators of the exact parts over the common denominator
     * @param denominator the common denominator, positive
     * @param total the rounded total; within one of the exact sum for each part with a fraction
     * @return whole parts that add up to {@code total}, each within one of its exact value
     * @throws IllegalArgumentException if the total cannot be reached that way
     */
    public static int[] distribute(List<BigInteger> numerators, BigInteger denominator, int total) {
        int[] whole = new int[numerators.size()];
        BigInteger[] remainders = new BigInteger[numerators.size()];
        for (int i = 0; i < whole.length; i++) {
            remainders[i] = numerators.get(i).mod(denominator);
            whole[i] = numerators
                    .get(i)
                    .subtract(remainders[i])
                    .divide(denominator)
                    .intValueExact();
        }
        int left = total - Arrays.stream(whole).sum();
        long fractional = Arrays.stream(remainders).filter(r -> r.signum() != 0).count();
        if (left < 0 || left > fractional) {
            throw new IllegalArgumentException("The total " + total + " is not a rounding of the sum of its parts.");
        }
        IntStream.range(0, whole.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> whole[i]++);
        return whole;
    }
}
