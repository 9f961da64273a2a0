package io.github.cskit.core.time;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A half-open range of dates: the start belongs to it, the end does not. It is not a range of instants, and it may
 * be empty (start equal to end).
 *
 * <p>Immutable and thread-safe.
 *
 * @param startInclusive the first date
 * @param endExclusive the date after the last one; not before the start
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DateRange(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate startInclusive,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate endExclusive) {

    /** Checks that the end is not before the start. */
    public DateRange {
        Checks checks = Checks.of("date range")
                .present("startInclusive", startInclusive)
                .present("endExclusive", endExclusive);
        checks.orThrow();
        checks.require(
                        !endExclusive.isBefore(startInclusive),
                        "endExclusive",
                        endExclusive,
                        "not be before startInclusive (" + startInclusive + ")")
                .orThrow();
    }

    /**
     * Creates a range.
     *
     * @param startInclusive the first date
     * @param endExclusive the date after the last one
     * @return the range
     * @throws io.github.cskit.core.validation.InvalidValueException if the end is before the start
     */
    public static DateRange of(LocalDate startInclusive, LocalDate endExclusive) {
        return new DateRange(startInclusive, endExclusive);
    }

    /**
     * Returns the whole days before an instant. The day that holds the instant is not complete and not in the range,
     * unless the instant is its very end, which is the start of the next day.
     *
     * @param days how many days, 0 or more
     * @param asOf the instant
     * @param zone the zone in which days begin
     * @return the range of that many days
     */
    public static DateRange wholeDaysBefore(int days, Instant asOf, ZoneId zone) {
        LocalDate end = asOf.atZone(zone).toLocalDate();
        return new DateRange(end.minusDays(days), end);
    }

    /**
     * Returns the ISO week, Monday to Sunday, that holds an instant.
     *
     * @param instant the instant
     * @param zone the zone in which days begin
     * @return the seven days
     */
    public static DateRange isoWeekOf(Instant instant, ZoneId zone) {
        LocalDate monday = instant.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateRange(monday, monday.plusWeeks(1));
    }

    /**
     * Returns whether a date is in the range.
     *
     * @param date the date
     * @return true from the start (inclusive) to the end (exclusive)
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(startInclusive) && date.isBefore(endExclusive);
    }

    /**
     * Returns whether an instant is in the range.
     *
     * @param instant the instant
     * @param zone the zone in which days begin
     * @return true if its date in that zone is in the range
     */
    public boolean contains(Instant instant, ZoneId zone) {
        return contains(instant.atZone(zone).toLocalDate());
    }

    /**
     * Returns whether another range lies within this one.
     *
     * @param other the other range
     * @return true if no day of the other is outside
     */
    public boolean encloses(DateRange other) {
        return !other.startInclusive.isBefore(startInclusive) && !other.endExclusive.isAfter(endExclusive);
    }

    /**
     * Returns the range just before this one with the same number of days.
     *
     * @return the range that ends where this one starts
     */
    public DateRange previous() {
        return new DateRange(startInclusive.minusDays(days()), startInclusive);
    }

    /**
     * Returns the number of days.
     *
     * @return 0 or more
     */
    public long days() {
        return ChronoUnit.DAYS.between(startInclusive, endExclusive);
    }

    /** Returns ISO text of the first date and the excluded end: {@code 2026-10-26/2026-11-02}. */
    @Override
    public String toString() {
        return startInclusive + "/" + endExclusive;
    }
}
