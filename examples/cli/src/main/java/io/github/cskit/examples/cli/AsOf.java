package io.github.cskit.examples.cli;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.folder.Values;
import io.github.cskit.examples.cli.terminal.BadUseException;
import java.time.Instant;
import java.time.ZoneId;

/** Reads the as-of: a date is the end of that day, which is the start of the next. Immutable and thread-safe. */
final class AsOf {

    private static final int DATE_LENGTH = 10;

    private AsOf() {}

    static Instant parse(String text, ZoneId zone) {
        try {
            return text.length() == DATE_LENGTH
                    ? Values.date(text).plusDays(1).atStartOfDay(zone).toInstant()
                    : Values.instant(text, zone);
        } catch (InvalidValueException neither) {
            throw new BadUseException("The as-of is neither a date such as 2026-11-01 nor an instant.");
        }
    }
}
