package io.github.cskit.scoring.satisfaction.breakdown;

import io.github.cskit.core.time.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long the periods of a series are. Immutable and thread-safe. */
public enum SurveyPeriod {
    /** ISO weeks, Monday to Sunday. */
    ISO_WEEK,

    /** Calendar months. */
    MONTH,

    /** Calendar quarters. */
    QUARTER;

    private static final int MONTHS_IN_A_QUARTER = 3;

    /**
     * Returns the period that holds a date.
     *
     * @param date the date
     * @return the whole week, month or quarter
     */
    public DateRange holding(LocalDate date) {
        LocalDate first = switch (this) {
            case ISO_WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(date.getYear(), firstMonth(date), 1);
        };
        return DateRange.of(first, after(first));
    }

    /**
     * Returns the name of the period that holds a date.
     *
     * @param date the date
     * @return {@code 2026-W36}, {@code 2026-09} or {@code 2026-Q3}
     */
    public String label(LocalDate date) {
        return switch (this) {
            case ISO_WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        date.get(IsoFields.WEEK_BASED_YEAR),
                        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", date.getYear(), date.getMonthValue());
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
        };
    }

    private static Month firstMonth(LocalDate date) {
        return date.getMonth().firstMonthOfQuarter();
    }

    private LocalDate after(LocalDate first) {
        return switch (this) {
            case ISO_WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(MONTHS_IN_A_QUARTER);
        };
    }
}
