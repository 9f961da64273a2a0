package io.github.cskit.core.statistics.rank;

import io.github.cskit.core.validation.Checks;

/**
 * A column whose order has been worked out once, to be compared with many others: the satisfaction of each row, say, beside
 * a column for each feature.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrderedColumn {

    private final int[] levels;
    private final int count;

    private OrderedColumn(int[] levels, int count) {
        this.levels = levels;
        this.count = count;
    }

    /**
     * Orders a column.
     *
     * @param values one value for each row, finite
     * @return the column
     * @throws io.github.cskit.core.validation.InvalidValueException if a value is not finite
     */
    public static OrderedColumn of(double[] values) {
        Checks checks = Checks.of("ordered column");
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                checks.problem("values[" + i + "]", String.valueOf(values[i]), "be a finite number");
            }
        }
        checks.orThrow();
        RowOrder order = RowOrder.of(values);
        int[] levels = new int[values.length];
        int count = 0;
        for (int start = 0; start < order.size(); count++) {
            int end = order.endOfTie(start);
            for (int i = start; i < end; i++) {
                levels[order.row(i)] = count;
            }
            start = end;
        }
        return new OrderedColumn(levels, count);
    }

    /**
     * Returns how many rows there are.
     *
     * @return 0 or more
     */
    public int size() {
        return levels.length;
    }

    /**
     * Returns how many different values there are.
     *
     * @return 0 or more
     */
    public int levels() {
        return count;
    }

    /** Returns the place of a row's value among the different ones, from 0. */
    int level(int row) {
        return levels[row];
    }
}
