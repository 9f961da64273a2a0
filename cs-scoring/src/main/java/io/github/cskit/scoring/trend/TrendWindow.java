package io.github.cskit.scoring.trend;

import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time from the first to the last reading of a trend, both included. It is not the period that was asked for, which
 * may have begun before the first reading.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the date of the first reading
 * @param last the date of the last reading, after the first
 */
public record TrendWindow(@NotNull LocalDate first, @NotNull LocalDate last) {

    private static final double DAYS_A_WEEK = 7;

    /** Checks that the window has a length. */
    public TrendWindow {
        Checks checks = Checks.of("trend window").present("first", first).present("last", last);
        checks.orThrow();
        checks.require(last.isAfter(first), "last", last, "be after first (" + first + ")")
                .orThrow();
    }

    /**
     * Returns the length of the window.
     *
     * @return last − first in weeks, with fractions; more than 0
     */
    public double weeks() {
        return weeksTo(last);
    }

    /** Returns the weeks from the first reading to a date. */
    double weeksTo(LocalDate date) {
        return ChronoUnit.DAYS.between(first, date) / DAYS_A_WEEK;
    }
}
