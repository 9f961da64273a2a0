package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Checks;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio as columns of numbers: one column for each signal, one row for each customer. There is no object for a
 * customer; the host knows which row is whose.
 *
 * <p>In a column a finite number is a reading, NaN is a reading that was never supplied, and {@link #NOT_APPLICABLE} is
 * one that does not apply. The arrays are used as they are and not copied: a host must leave them alone while it scores.
 * Otherwise immutable and thread-safe.
 */
public final class SignalColumns {

    /** What stands in a column where the signal does not apply to the customer: negative infinity. */
    public static final double NOT_APPLICABLE = Double.NEGATIVE_INFINITY;

    private final int rows;
    private final Map<SignalId, double[]> columns;

    private SignalColumns(int rows, Map<SignalId, double[]> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Starts a portfolio without columns.
     *
     * @param rows how many customers it has, 0 or more
     * @return the portfolio; a signal without a column was never supplied
     */
    public static SignalColumns ofRows(int rows) {
        Checks.of("signal columns").number("rows", rows, 0, Integer.MAX_VALUE).orThrow();
        return new SignalColumns(rows, new TreeMap<>());
    }

    /**
     * Returns this portfolio with one column added.
     *
     * @param signal the signal, or the name of a component whose points are given directly; at most once
     * @param values one value for each customer
     * @return the larger portfolio
     * @throws io.github.cskit.core.validation.InvalidValueException if the column has another length, or is there already
     */
    public SignalColumns with(SignalId signal, double[] values) {
        Checks.of("signal columns")
                .require(
                        values.length == rows,
                        "column (" + signal + ")",
                        values.length + " long",
                        "be " + rows + " long")
                .require(!columns.containsKey(signal), "column (" + signal + ")", "given twice", "be given once")
                .orThrow();
        Map<SignalId, double[]> more = new TreeMap<>(columns);
        more.put(signal, values);
        return new SignalColumns(rows, more);
    }

    /**
     * Returns how many customers there are.
     *
     * @return 0 or more
     */
    public int rows() {
        return rows;
    }

    double @Nullable [] column(SignalId signal) {
        return columns.get(signal);
    }

    Map<SignalId, double[]> columns() {
        return columns;
    }

    /** Returns the numbers of rows and columns. */
    @Override
    public String toString() {
        return "SignalColumns[rows=" + rows + ", columns=" + columns.size() + "]";
    }
}
