package io.github.cskit.examples.cli.table;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/**
 * How dates are written in a foreign file: {@code dd/MM/yy}, {@code MM/dd/yyyy HH:mm}. Two digits are a year from 2000
 * to 2099, months have English names, and no day is made up: 31 February is refused. Immutable and thread-safe.
 */
public final class DatePattern {

    private final String pattern;
    private final DateTimeFormatter formatter;

    private DatePattern(String pattern) {
        this.pattern = pattern;
        this.formatter = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * Reads a pattern.
     *
     * @param pattern letters as those of {@link DateTimeFormatter}
     * @return the pattern
     * @throws InvalidValueException if it is none, or has no day
     */
    public static DatePattern of(String pattern) {
        try {
            DatePattern made = new DatePattern(pattern);
            LocalDate day = LocalDate.of(2031, 12, 30);
            if (made.date(made.formatter.format(day.atTime(1, 2, 3))).equals(day)) {
                return made;
            }
        } catch (IllegalArgumentException | DateTimeException notAPattern) {
            // refused below
        }
        throw new InvalidValueException(
                "date pattern", List.of(new Problem("", "not a pattern of whole dates", "be for example dd/MM/yyyy")));
    }

    /**
     * Reads a date.
     *
     * @param text a date, or a date with a time, as the pattern has it
     * @return the date
     * @throws InvalidValueException if it is none
     */
    public LocalDate date(String text) {
        return LocalDate.from(parse(text));
    }

    /**
     * Brings a date, or a date with a time, into the form that the folder format has.
     *
     * @param text a date as the pattern has it
     * @return {@code yyyy-MM-dd}, or with a time {@code yyyy-MM-ddTHH:mm:ss}
     * @throws InvalidValueException if it is none
     */
    public String toIso(String text) {
        TemporalAccessor read = parse(text);
        try {
            return LocalDateTime.from(read).toString();
        } catch (DateTimeException withoutTime) {
            return LocalDate.from(read).toString();
        }
    }

    private TemporalAccessor parse(String text) {
        try {
            return formatter.parse(text);
        } catch (DateTimeException otherForm) {
            throw new InvalidValueException(
                    "cell", List.of(new Problem("", "not a date of that form", "be written as " + pattern)));
        }
    }
}
