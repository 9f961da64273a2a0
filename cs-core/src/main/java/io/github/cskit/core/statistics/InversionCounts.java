package io.github.cskit.core.statistics;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * How many arrangements of a sample with ties have at most a given number of inversions. The generating function is
 * the Gaussian multinomial coefficient: the product of (1 − q^k) for k = 1…n, over the same product for each tie
 * group. Only the first powers are computed, exactly.
 *
 * <p>Source: G. E. Andrews, "The Theory of Partitions" (1976), theorem 3.6. Immutable and thread-safe.
 */
final class InversionCounts {

    private static final int LONG_BITS = 63;

    private InversionCounts() {}

    /** Returns how many different arrangements there are: n! over the factorials of the tie groups. */
    static BigInteger arrangements(int[] tieSizes) {
        BigInteger count = BigInteger.ONE;
        int n = 0;
        for (int t : tieSizes) {
            for (int j = 1; j <= t; j++) {
                count = count.multiply(BigInteger.valueOf(++n)).divide(BigInteger.valueOf(j));
            }
        }
        return count;
    }

    /** Returns how many arrangements have at most the given number of inversions; 0 if that is negative. */
    static BigInteger atMost(int inversions, int[] tieSizes) {
        if (inversions < 0) {
            return BigInteger.ZERO;
        }
        // wrap-around in between does no harm: sums and differences of longs are right modulo 2^64, and the end fits
        return arrangements(tieSizes).bitLength() < LONG_BITS
                ? BigInteger.valueOf(sumOfLongs(inversions, tieSizes))
                : sumOfBigIntegers(inversions, tieSizes);
    }

    private static long sumOfLongs(int degree, int[] tieSizes) {
        long[] power = new long[degree + 1];
        power[0] = 1;
        int n = 0;
        for (int t : tieSizes) {
            for (int j = 1; j <= t; j++) {
                n++;
                for (int i = degree; i >= n; i--) {
                    power[i] -= power[i - n];
                }
                for (int i = j; i <= degree; i++) {
                    power[i] += power[i - j];
                }
            }
        }
        long sum = 0;
        for (long count : power) {
            sum += count;
        }
        return sum;
    }

    private static BigInteger sumOfBigIntegers(int degree, int[] tieSizes) {
        BigInteger[] power = new BigInteger[degree + 1];
        Arrays.fill(power, BigInteger.ZERO);
        power[0] = BigInteger.ONE;
        int n = 0;
        for (int t : tieSizes) {
            for (int j = 1; j <= t; j++) {
                n++;
                for (int i = degree; i >= n; i--) {
                    power[i] = power[i].subtract(power[i - n]);
                }
                for (int i = j; i <= degree; i++) {
                    power[i] = power[i].add(power[i - j]);
                }
            }
        }
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger count : power) {
            sum = sum.add(count);
        }
        return sum;
    }
}
