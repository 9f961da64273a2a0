package io.github.cskit.examples.cli.correlate;

import java.util.Arrays;

/** A column that grows with the rows of a table. Not thread-safe. */
final class NumberColumn {

    private static final int FIRST_SIZE = 1024;

    private double[] values = new double[FIRST_SIZE];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
