package io.github.cskit.examples.cli.survey;

import java.time.LocalDate;

/**
 * A quarter of a calendar year, written {@code 2021-Q1}. Immutable and thread-safe.
 *
 * @param year the year
 * @param number 1 to 4
 */
record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;

    static Quarter of(LocalDate date) {
        return new Quarter(date.getYear(), (date.getMonthValue() - 1) / MONTHS + 1);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
