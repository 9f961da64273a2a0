package io.github.cskit.examples.cli.table;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads numbers as programs for statistics write them, and dates, from cells. Immutable and thread-safe. */
public final class TableNumbers {

    private static final int LONGEST = 60;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?([0-9]{1,40}\\.?[0-9]{0,40}|\\.[0-9]{1,40})([eE][+-]?[0-9]{1,3})?");

    private TableNumbers() {}

    /**
     * Reads a number.
     *
     * @param text the text of a cell, with a point and without separators of thousands
     * @return the number; empty if it is none, or beyond a double
     */
    public static OptionalDouble number(String text) {
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /**
     * Reads a number that must be one.
     *
     * @param column the name of its column
     * @param text the text of a cell
     * @return the number
     * @throws InvalidValueException if it is none
     */
    public static double number(String column, String text) {
        return number(text).orElseThrow(() -> refusal(column, "not a number", "be a number such as 12.5"));
    }

    /**
     * Reads a cell that must not be empty.
     *
     * @param row the row
     * @param column the name of its column
     * @return the text
     * @throws InvalidValueException if it is empty
     */
    public static String needed(CsvRow row, String column) {
        return row.cell(column).orElseThrow(() -> refusal(column, "empty", "be given"));
    }

    /**
     * Reads a date that must be there.
     *
     * @param row the row
     * @param column the name of its column
     * @param format how it is written
     * @return the date
     * @throws InvalidValueException if it is none
     */
    public static LocalDate needed(CsvRow row, String column, DatePattern format) {
        return date(row, column, format).orElseThrow(() -> refusal(column, "empty", "be given"));
    }

    /**
     * Reads a date.
     *
     * @param row the row
     * @param column the name of its column
     * @param format how it is written
     * @return the date; empty if the cell is
     * @throws InvalidValueException if it is none
     */
    public static Optional<LocalDate> date(CsvRow row, String column, DatePattern format) {
        try {
            return row.cell(column).map(format::date);
        } catch (InvalidValueException refusal) {
            throw new InvalidValueException(
                    column,
                    refusal.problems().stream().map(p -> p.under(column)).toList());
        }
    }

    private static InvalidValueException refusal(String column, String found, String rule) {
        return new InvalidValueException("row", List.of(new Problem(column, found, rule)));
    }
}
