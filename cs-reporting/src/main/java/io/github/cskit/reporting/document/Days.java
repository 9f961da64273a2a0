package io.github.cskit.reporting.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The one way in which days are written for people, in English.
 *
 * <p>Immutable and thread-safe.
 */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /**
     * Writes a day.
     *
     * @param day the day
     * @return for example {@code 3 November 2026}
     */
    public static String written(LocalDate day) {
        return DAY.format(day);
    }
}
