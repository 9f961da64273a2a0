package io.github.cskit.scoring.columns;

import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Checks;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    private static final long[] NO_AGES = {};

    private final int rows;
    private final Map<SignalId, double[]> columns;
    private final Map<SignalId, long[]> ages;

    private SignalColumns(int rows, Map<SignalId, double[]> columns, Map<SignalId, long[]> ages) {
        this.rows = rows;
        this.columns = columns;
        this.ages = ages;
    }

    /**
     * Starts a portfolio without columns.
     *
     * @param rows how many customers it has, 0 or more
     * @return the portfolio; a signal without a column was never supplied
     */
    public static SignalColumns ofRows(int rows) {
        Checks.of("signal columns").number("rows", rows, 0, Integer.MAX_VALUE).orThrow();
        return new SignalColumns(rows, new TreeMap<>(), new TreeMap<>());
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
        Checks checks = Checks.of("signal columns");
        checkColumn(checks, signal, values.length);
        checks.orThrow();
        Map<SignalId, double[]> more = new TreeMap<>(columns);
        more.put(signal, values);
        return new SignalColumns(rows, more, ages);
    }

    /**
     * Returns this portfolio with one column added, and with the ages of its readings, for scorecards by which readings
     * become stale.
     *
     * @param signal the signal, or the name of a component whose points are given directly; at most once
     * @param values one value for each customer
     * @param secondsOld how old each reading is as of the portfolio's instant, in seconds rounded up; 0 where it was
     *     observed then or says no time; a row with a negative one is refused, since its reading is from the future
     * @return the larger portfolio
     * @throws io.github.cskit.core.validation.InvalidValueException if the columns have another length, or are there
     *     already
     */
    public SignalColumns with(SignalId signal, double[] values, long[] secondsOld) {
        Checks checks = Checks.of("signal columns");
        checkColumn(checks, signal, values.length);
        checkLength(checks, "ages (" + signal + ")", secondsOld.length);
        checks.orThrow();
        Map<SignalId, long[]> more = new TreeMap<>(ages);
        more.put(signal, secondsOld);
        return new SignalColumns(rows, with(signal, values).columns, more);
    }

    private void checkColumn(Checks checks, SignalId signal, int length) {
        String column = "column (" + signal + ")";
        checkLength(checks, column, length);
        checks.require(!columns.containsKey(signal), column, "given twice", "be given once");
    }

    private void checkLength(Checks checks, String column, int length) {
        checks.require(length == rows, column, length + " long", "be " + rows + " long");
    }

    /**
     * Returns how many customers there are.
     *
     * @return 0 or more
     */
    public int rows() {
        return rows;
    }

    Optional<double[]> column(SignalId signal) {
        return Optional.ofNullable(columns.get(signal));
    }

    /** Returns how old the readings of a signal are; empty if none says when it was observed. */
    long[] secondsOld(SignalId signal) {
        return ages.getOrDefault(signal, NO_AGES);
    }

    Map<SignalId, long[]> ages() {
        return ages;
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
