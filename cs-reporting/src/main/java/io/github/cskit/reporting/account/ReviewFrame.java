package io.github.cskit.reporting.account;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The time that a review speaks of: its instant, and the weeks around it. The current week is the ISO week that holds
 * the last moment before the instant: a review as of the end of a Sunday is about the week that the Sunday closes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asOf the instant; what is dated at or after it is not known yet
 * @param zone the zone in which days and weeks begin
 */
public record ReviewFrame(Instant asOf, ZoneId zone) {

    /** Checks the parts. */
    public ReviewFrame {
        Checks.of("review frame").present("asOf", asOf).present("zone", zone).orThrow();
    }

    /**
     * Returns the day after the last day that counts in full.
     *
     * @return the date of the instant
     */
    public LocalDate endExclusive() {
        return asOf.atZone(zone).toLocalDate();
    }

    /**
     * Returns the day that the last moment before the instant belongs to.
     *
     * @return the day before {@link #endExclusive()} if the instant is the start of a day
     */
    public LocalDate lastDay() {
        return lastDayBefore(asOf);
    }

    /**
     * Returns the current week.
     *
     * @return Monday to Sunday
     */
    public DateRange week() {
        return DateRange.isoWeekOf(asOf.minusNanos(1), zone);
    }

    /**
     * Returns the name of the current week.
     *
     * @return for example {@code 2026-W44}
     */
    public String weekName() {
        LocalDate monday = week().startInclusive();
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /**
     * Returns the ends of the last weeks: those of earlier weeks, then the instant itself.
     *
     * @param count how many, 1 or more
     * @return the instants, ascending
     */
    public List<Instant> weekEnds(int count) {
        List<Instant> ends = new ArrayList<>();
        LocalDate monday = week().startInclusive();
        for (int weeksAgo = count - 2; weeksAgo >= 0; weeksAgo--) {
            ends.add(monday.minusWeeks(weeksAgo).atStartOfDay(zone).toInstant());
        }
        ends.add(asOf);
        return List.copyOf(ends);
    }

    /**
     * Returns the last days before the instant, the day that holds its last moment included.
     *
     * @param days how many days, 0 or more
     * @return the range of that many days
     */
    public DateRange lastDays(int days) {
        LocalDate end = lastDay().plusDays(1);
        return new DateRange(end.minusDays(days), end);
    }

    /**
     * Returns whether something happened in a range and before the instant.
     *
     * @param range the range
     * @param at when it happened
     * @return true if it counts
     */
    public boolean holds(DateRange range, Instant at) {
        return at.isBefore(asOf) && range.contains(at, zone);
    }

    /**
     * Returns whether a ticket is open as of the instant.
     *
     * @param ticket the ticket
     * @return true if it was opened before the instant and not resolved before it
     */
    public boolean isOpen(Ticket ticket) {
        return ticket.openedAt().isBefore(asOf)
                && ticket.resolvedAt().map(resolved -> !resolved.isBefore(asOf)).orElse(true);
    }

    LocalDate lastDayBefore(Instant instant) {
        return instant.minusNanos(1).atZone(zone).toLocalDate();
    }
}
