package io.github.cskit.triage.linear;

import java.util.Arrays;

/**
 * Tickets as rows of a sparse matrix: which columns a row has, and their values. Not thread-safe while it is filled.
 */
final class SparseRows {

    private int[] starts = new int[1024];
    private int[] columns = new int[1 << 16];
    private float[] values = new float[1 << 16];
    private int rows;
    private int filled;

    /** Adds a cell to the row that is being filled, unless the column is below 0. */
    void cellIf(int column, double value) {
        if (column < 0 || value == 0) {
            return;
        }
        if (filled == columns.length) {
            columns = Arrays.copyOf(columns, 2 * filled);
            values = Arrays.copyOf(values, 2 * filled);
        }
        columns[filled] = column;
        values[filled++] = (float) value;
    }

    /** Ends the row that is being filled. */
    void endRow() {
        if (rows + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[++rows] = filled;
    }

    int rows() {
        return rows;
    }

    double squaredLength(int row) {
        double sum = 0;
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            sum += (double) values[i] * values[i];
        }
        return sum;
    }

    double dot(int row, double[] weights) {
        double sum = 0;
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            sum += values[i] * weights[columns[i]];
        }
        return sum;
    }

    void addTo(int row, double factor, double[] weights) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            weights[columns[i]] += factor * values[i];
        }
    }
}
