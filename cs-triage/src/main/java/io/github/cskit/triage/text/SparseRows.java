package io.github.cskit.triage.text;

import java.util.Arrays;

/**
 * Rows of a sparse matrix: for each row the columns that are not zero, ascending, and their values. Not a general matrix:
 * it is filled once, row by row, and then only read. Not thread-safe
 * while it is filled; only read afterwards.
 */
public final class SparseRows {

    private final int columns;
    private int[] starts;
    private int[] ids;
    private float[] values;
    private int rows;

    /**
     * Creates an empty matrix.
     *
     * @param columns how many columns there are
     * @param expectedRows how many rows are expected; there may be more
     */
    public SparseRows(int columns, int expectedRows) {
        this.columns = columns;
        this.starts = new int[expectedRows + 1];
        this.ids = new int[Math.max(16, 8 * expectedRows)];
        this.values = new float[ids.length];
    }

    /**
     * Adds a row.
     *
     * @param rowIds its columns, ascending
     * @param rowValues their values
     * @param length how many of them count
     */
    public void add(int[] rowIds, float[] rowValues, int length) {
        int from = starts[rows];
        if (from + length > ids.length) {
            int larger = Math.max(from + length, ids.length + (ids.length >> 1));
            ids = Arrays.copyOf(ids, larger);
            values = Arrays.copyOf(values, larger);
        }
        System.arraycopy(rowIds, 0, ids, from, length);
        System.arraycopy(rowValues, 0, values, from, length);
        rows++;
        if (rows + 1 > starts.length) {
            starts = Arrays.copyOf(starts, rows + 1 + (rows >> 1));
        }
        starts[rows] = from + length;
    }

    /** Returns how many rows there are. */
    public int rows() {
        return rows;
    }

    /** Returns how many columns there are. */
    public int columns() {
        return columns;
    }

    /** Returns where a row begins among the entries; a row ends where the next begins. */
    public int start(int row) {
        return starts[row];
    }

    /** Returns the column of an entry. */
    public int id(int entry) {
        return ids[entry];
    }

    /** Returns the value of an entry. */
    public float value(int entry) {
        return values[entry];
    }

    /** Returns how many columns of a row are not zero. */
    public int size(int row) {
        return starts[row + 1] - starts[row];
    }

    /** Returns the inner product of two rows. */
    public double dot(int one, int other) {
        int i = starts[one];
        int j = starts[other];
        double sum = 0;
        while (i < starts[one + 1] && j < starts[other + 1]) {
            if (ids[i] == ids[j]) {
                sum += (double) values[i++] * values[j++];
            } else if (ids[i] < ids[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
