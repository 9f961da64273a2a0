package io.github.cskit.core.statistics.rank;

/**
 * The rows of a column in ascending order of their values, rows that are not measured left out. It carries
 * the number of each row along, so that ranks need no search afterwards.
 *
 * <p>Immutable and thread-safe once made; the arrays are not copied.
 */
final class RowOrder {

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
        RowSort sorted = RowSort.of(rows, keys, size);
        return new RowOrder(sorted.rows(), sorted.keys(), size);
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
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ ((bits >> (Long.SIZE - 1)) | Long.MIN_VALUE);
    }
}
