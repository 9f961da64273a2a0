package io.github.cskit.core.statistics.rank;

/**
 * The rows of a column in ascending order of their values, rows that are not measured left out. It carries
 * the number of each row along, so that ranks need no search afterwards. Many rows are sorted by the digits of their bits,
 * in time that grows with the number of rows; digits that all rows share cost nothing.
 *
 * <p>Immutable and thread-safe once made; the arrays are not copied.
 */
final class RowOrder {

    private static final int DIGIT_BITS = 11;
    private static final int BUCKETS = 1 << DIGIT_BITS;
    private static final int DIGITS = 6;
    private static final int FEW = 1_000;

    private final int[] rows;
    private final long[] keys;
    private final int size;

    private RowOrder(int[] rows, long[] keys, int size) {
        this.rows = rows;
        this.keys = keys;
        this.size = size;
    }

    /** Orders the values that are not NaN; −0.0 and 0.0 are one value. */
    static RowOrder of(double[] values) {
        int[] rows = new int[values.length];
        long[] keys = new long[values.length];
        int size = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                rows[size] = i;
                keys[size] = key(values[i]);
                size++;
            }
        }
        return size <= FEW ? merged(rows, keys, size) : sorted(rows, keys, size);
    }

    /** Returns how many rows are measured. */
    int size() {
        return size;
    }

    /** Returns the row at a place of the order. */
    int row(int place) {
        return rows[place];
    }

    /** Returns the end, exclusive, of the equal values that start at a place. */
    int endOfTie(int start) {
        int end = start + 1;
        while (end < size && keys[end] == keys[start]) {
            end++;
        }
        return end;
    }

    /** Returns the start of the equal values that end, exclusive, at a place. */
    int startOfTie(int end) {
        int start = end - 1;
        while (start > 0 && keys[start - 1] == keys[end - 1]) {
            start--;
        }
        return start;
    }

    /** Returns a number whose unsigned order is that of the values. */
    private static long key(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits ^ ((bits >> (Long.SIZE - 1)) | Long.MIN_VALUE);
    }

    /** Merges ever longer runs: for few rows that is faster than going through all digits. */
    private static RowOrder merged(int[] firstRows, long[] firstKeys, int size) {
        int[] rows = firstRows;
        long[] keys = firstKeys;
        int[] otherRows = new int[size];
        long[] otherKeys = new long[size];
        for (int run = 1; run < size; run *= 2) {
            for (int from = 0; from < size; from += 2 * run) {
                int middle = Math.min(from + run, size);
                int to = Math.min(from + 2 * run, size);
                int left = from;
                int right = middle;
                for (int i = from; i < to; i++) {
                    boolean first =
                            left < middle && (right >= to || Long.compareUnsigned(keys[left], keys[right]) <= 0);
                    int taken = first ? left++ : right++;
                    otherRows[i] = rows[taken];
                    otherKeys[i] = keys[taken];
                }
            }
            int[] usedRows = rows;
            rows = otherRows;
            otherRows = usedRows;
            long[] usedKeys = keys;
            keys = otherKeys;
            otherKeys = usedKeys;
        }
        return new RowOrder(rows, keys, size);
    }

    private static RowOrder sorted(int[] firstRows, long[] firstKeys, int size) {
        int[][] starts = digits(firstKeys, size);
        int[] rows = firstRows;
        long[] keys = firstKeys;
        int[] otherRows = new int[size];
        long[] otherKeys = new long[size];
        for (int digit = 0; digit < DIGITS; digit++) {
            if (!startOfEach(starts[digit], size)) {
                continue;
            }
            int shift = digit * DIGIT_BITS;
            int[] next = starts[digit];
            for (int i = 0; i < size; i++) {
                int place = next[(int) (keys[i] >>> shift) & (BUCKETS - 1)]++;
                otherRows[place] = rows[i];
                otherKeys[place] = keys[i];
            }
            int[] usedRows = rows;
            rows = otherRows;
            otherRows = usedRows;
            long[] usedKeys = keys;
            keys = otherKeys;
            otherKeys = usedKeys;
        }
        return new RowOrder(rows, keys, size);
    }

    private static int[][] digits(long[] keys, int size) {
        int[][] counts = new int[DIGITS][BUCKETS];
        for (int i = 0; i < size; i++) {
            long key = keys[i];
            for (int digit = 0; digit < DIGITS; digit++) {
                counts[digit][(int) (key >>> (digit * DIGIT_BITS)) & (BUCKETS - 1)]++;
            }
        }
        return counts;
    }

    /** Turns counts into starts; false if all rows share the digit. */
    private static boolean startOfEach(int[] counts, int size) {
        int start = 0;
        for (int i = 0; i < BUCKETS; i++) {
            int count = counts[i];
            if (count == size) {
                return false;
            }
            counts[i] = start;
            start += count;
        }
        return true;
    }
}
