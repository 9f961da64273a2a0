package io.github.cskit.scoring.columns;

import java.util.Arrays;

/**
 * The readings of one signal for the block in hand: NaN where one is missing or too old. Mutable and not thread-safe.
 */
final class BlockReader {

    private static final double[] NOTHING = nothing();

    private final double[] column;
    private final long[] secondsOld;
    private final long staleAfter;
    private final double[] fresh;
    private double[] values;
    private int offset;

    private BlockReader(double[] column, long[] secondsOld, long staleAfter) {
        this.column = column;
        this.secondsOld = secondsOld;
        this.staleAfter = staleAfter;
        this.fresh = new double[secondsOld.length == 0 ? 0 : ColumnScorer.BLOCK];
        this.values = column;
    }

    /** Reads a signal without a column: it was never supplied. */
    static BlockReader absent() {
        return new BlockReader(NOTHING, new long[0], Long.MAX_VALUE);
    }

    /** Reads a column as it is. */
    static BlockReader of(double[] column) {
        return new BlockReader(column, new long[0], Long.MAX_VALUE);
    }

    /** Reads a column, and takes what is older than some seconds for missing. */
    static BlockReader of(double[] column, long[] secondsOld, long staleAfter) {
        return new BlockReader(column, secondsOld, staleAfter);
    }

    /** Makes the readings of a block ready. */
    void read(int from, int count) {
        if (column == NOTHING) {
            return;
        }
        if (secondsOld.length == 0) {
            offset = from;
            return;
        }
        for (int i = 0; i < count; i++) {
            double value = column[from + i];
            boolean stale = secondsOld[from + i] > staleAfter && value != SignalColumns.NOT_APPLICABLE;
            fresh[i] = stale ? Double.NaN : value;
        }
        values = fresh;
    }

    boolean isAbsent() {
        return column == NOTHING;
    }

    /** Returns the array in which the block stands, from {@link #offset()} on. */
    double[] values() {
        return values;
    }

    int offset() {
        return offset;
    }

    double at(int i) {
        return values[offset + i];
    }

    private static double[] nothing() {
        double[] values = new double[ColumnScorer.BLOCK];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
