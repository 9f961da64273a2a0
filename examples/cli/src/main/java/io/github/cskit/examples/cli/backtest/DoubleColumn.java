package io.github.cskit.examples.cli.backtest;

import java.util.Arrays;

/** A column of numbers that grows. Not thread-safe. */
final class DoubleColumn {

    private double[] values = new double[1024];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
