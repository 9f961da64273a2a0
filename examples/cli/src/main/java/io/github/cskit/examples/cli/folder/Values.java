package io.github.cskit.examples.cli.folder;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the values that a cell may hold. Immutable and thread-safe. */
public final class Values {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}(\\.0{0,9})?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,17})?([eE][+-]?[0-9]{1,2})?");
    private static final Pattern HARMLESS = Pattern.compile("[0-9.,:;+\\-eETZ/ ]{1,30}");
    private static final int DATE_LENGTH = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Values() {}

    /**
     * Reads a whole number; {@code 4.0} is one, {@code 4.5} is none.
     *
     * @param text the text of a cell
     * @return the number
     * @throws InvalidValueException if it is none
     */
    public static long whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw refusal(text, "not a whole number", "be a whole number such as 12");
        }
        return new BigDecimal(text).longValueExact();
    }

    /**
     * Reads a whole number of ordinary size.
     *
     * @param text the text of a cell
     * @return the number
     * @throws InvalidValueException if it is none, or beyond two thousand million
     */
    public static int wholeInt(String text) {
        long number = whole(text);
        if (number != (int) number) {
            throw refusal(text, "too large", "be a whole number such as 12");
        }
        return (int) number;
    }

    /**
     * Reads a decimal number.
     *
     * @param text the text of a cell, with a point and without separators of thousands
     * @return the number
     * @throws InvalidValueException if it is none
     */
    public static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw refusal(text, "not a number", "be a number such as 12.5");
        }
        return new BigDecimal(text);
    }

    /**
     * Reads a truth value, in small or capital letters.
     *
     * @param text the text of a cell
     * @return true or false
     * @throws InvalidValueException if it is neither
     */
    public static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refusal(text, "neither true nor false", "be true or false");
        };
    }

    /**
     * Reads a date of the years 1900 to 2199.
     *
     * @param text {@code yyyy-MM-dd}
     * @return the date
     * @throws InvalidValueException if it is none
     */
    public static LocalDate date(String text) {
        try {
            if (text.length() == DATE_LENGTH) {
                return bounded(LocalDate.parse(text), text);
            }
        } catch (DateTimeException notADate) {
            // refused below
        }
        throw refusal(text, "not a date", "be a date such as 2026-10-05");
    }

    /**
     * Reads an instant.
     *
     * @param text an ISO-8601 instant, or date and time of the zone, or a date for the start of its day in the zone
     * @param zone the zone of whatever names none
     * @return the instant
     * @throws InvalidValueException if it is none
     */
    public static Instant instant(String text, ZoneId zone) {
        try {
            if (text.length() == DATE_LENGTH) {
                return date(text).atStartOfDay(zone).toInstant();
            }
            String iso = text.indexOf(' ') == DATE_LENGTH ? text.replaceFirst(" ", "T") : text;
            if (iso.endsWith("Z") || iso.lastIndexOf('+') > DATE_LENGTH || iso.lastIndexOf('-') > DATE_LENGTH) {
                OffsetDateTime time = OffsetDateTime.parse(iso);
                bounded(time.toLocalDate(), text);
                return time.toInstant();
            }
            LocalDateTime time = LocalDateTime.parse(iso);
            bounded(time.toLocalDate(), text);
            return time.atZone(zone).toInstant();
        } catch (DateTimeException notAnInstant) {
            throw refusal(text, "not an instant", "be an instant such as 2026-10-05T14:03:00Z");
        }
    }

    private static LocalDate bounded(LocalDate date, String text) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw refusal(text, "out of range", "be of the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return date;
    }

    /** Refuses a text; it is repeated only if it holds nothing but digits and their signs. */
    private static InvalidValueException refusal(String text, String otherwise, String rule) {
        String found = HARMLESS.matcher(text).matches() ? text : otherwise;
        return new InvalidValueException("cell", List.of(new Problem("", found, rule)));
    }
}
