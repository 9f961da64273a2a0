package io.github.cskit.core.statistics.rank;

/** A sum of squares of longs, exact in 128 bits, so that it is the same in any order. Mutable and not thread-safe. */
final class SquareSum {

    private static final double TWO_TO_64 = 0x1p64;
    private static final double TWO_TO_63 = 0x1p63;

    private long high;
    private long low;

    void add(long value) {
        long square = value * value;
        long before = low;
        low += square;
        high += Math.multiplyHigh(value, value) + (Long.compareUnsigned(low, before) < 0 ? 1 : 0);
    }

    double toDouble() {
        double unsigned = low >= 0 ? (double) low : (double) (low & Long.MAX_VALUE) + TWO_TO_63;
        return high * TWO_TO_64 + unsigned;
    }
}
