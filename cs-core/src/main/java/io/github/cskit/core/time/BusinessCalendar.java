package io.github.cskit.core.time;

import io.github.cskit.core.validation.Checks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Arithmetic on the open time of a {@link Schedule}: how much of it lies between two instants, and which instant is so
 * much of it away. It is not a calendar of days off: for whole days see {@link #isOpenOn}.
 *
 * <p>A stretch is open from the instant at which it opens to before the one at which it closes, and the elapsed time in
 * between is what counts, to the nanosecond: a whole day has 23 or 25 hours when the clock changes. Where it opens or
 * closes at a time that the clock shows twice, the first is meant; at one that it skips, as much later as it jumps. That
 * is the rule of {@link java.time.ZonedDateTime}. A date that the zone skips has no hours.
 *
 * <p>{@code plus} and {@code minus} give the instant at which the time is used up: Friday 16:00 plus an hour at 9–17 is
 * Friday 17:00, which is closing time and not yet Monday. No time at all is the next open instant, or the last closing.
 *
 * <p>Open time is found without a walk over days or weeks: a deadline ten years away costs about what one of tomorrow does. Instants from
 * year 1 until before 2200 are known. Immutable and thread-safe.
 */
public final class BusinessCalendar {

    private static final String SUBJECT = "business calendar";
    private static final Duration LONGEST = Duration.between(ZoneChanges.FIRST, ZoneChanges.LAST);
    private static final String RANGE = "lie from year 1 until before 2200";

    private final Schedule schedule;
    private final Timeline timeline;
    private final long atFirst;
    private final long atLast;

    private BusinessCalendar(Schedule schedule) {
        this.schedule = schedule;
        this.timeline = new Timeline(schedule);
        this.atFirst = timeline.before(ZoneChanges.FIRST.getEpochSecond());
        this.atLast = timeline.before(ZoneChanges.LAST.getEpochSecond());
    }

    /**
     * Creates the calendar of a schedule.
     *
     * @param schedule the schedule
     * @return its calendar
     */
    public static BusinessCalendar of(Schedule schedule) {
        return new BusinessCalendar(schedule);
    }

    /**
     * Returns the schedule.
     *
     * @return what the calendar was made of
     */
    public Schedule schedule() {
        return schedule;
    }

    /**
     * Returns whether an instant is in open time.
     *
     * @param instant the instant
     * @return true from each opening instant to before the closing one
     * @throws io.github.cskit.core.validation.InvalidValueException if the instant is before year 1 or not before 2200
     */
    public boolean isOpen(Instant instant) {
        return timeline.isOpen(known("instant", instant).getEpochSecond());
    }

    /**
     * Returns whether any time of a date is open.
     *
     * @param date the date in the zone of the schedule
     * @return false for a holiday, a weekday without hours, a date whose breaks leave nothing, and one that the zone skips
     */
    public boolean isOpenOn(LocalDate date) {
        LocalDate shown = date.atStartOfDay(schedule.zone()).toLocalDate();
        return shown.equals(date) && !timeline.on(date.toEpochDay()).isEmpty();
    }

    /**
     * Returns the open time between two instants.
     *
     * @param fromInclusive the first instant
     * @param toExclusive the last one
     * @return the open time; negative if the last is before the first
     * @throws io.github.cskit.core.validation.InvalidValueException if one is before year 1 or not before 2200
     */
    public Duration between(Instant fromInclusive, Instant toExclusive) {
        long from = known("from", fromInclusive).getEpochSecond();
        long to = known("to", toExclusive).getEpochSecond();
        return Duration.ofSeconds(
                timeline.before(to) - timeline.before(from), (long) nanos(toExclusive) - nanos(fromInclusive));
    }

    /**
     * Returns the first instant by which so much open time has passed.
     *
     * @param from the instant to count from
     * @param open how much open time; with zero the instant itself if it is open, else the next opening; a negative one
     *     is counted backward as by {@link #minus}
     * @return the instant; a closing instant if the time is used up then
     * @throws io.github.cskit.core.validation.InvalidValueException if that is not before 2200
     */
    public Instant plus(Instant from, Duration open) {
        if (open.isNegative()) {
            return minus(from, open.negated());
        }
        return open.isZero() ? after(from) : moved(from, open, "later");
    }

    /**
     * Returns the last instant from which so much open time passes until another.
     *
     * @param to the instant to count back from
     * @param open how much open time; with zero the instant itself if time just before it is open, else the last
     *     closing; a negative one is counted forward as by {@link #plus}
     * @return the instant; an opening instant if the time is used up then
     * @throws io.github.cskit.core.validation.InvalidValueException if that is before year 1
     */
    public Instant minus(Instant to, Duration open) {
        if (open.isNegative()) {
            return plus(to, open.negated());
        }
        return open.isZero() ? upTo(to) : moved(to, open.negated(), "earlier");
    }

    /**
     * Returns the next instant at which it opens.
     *
     * @param after the instant to look from
     * @return the first opening instant after it, so not the instant itself; empty if none is before 2200
     */
    public Optional<Instant> nextOpening(Instant after) {
        Optional<Instant> closed = isOpen(after) ? nextClosing(after) : Optional.of(after);
        return closed.map(instant -> timeline.before(instant.getEpochSecond()))
                .filter(open -> open < atLast)
                .map(open -> Instant.ofEpochSecond(timeline.latest(open)));
    }

    /**
     * Returns the next instant at which it closes.
     *
     * @param after the instant to look from
     * @return the first closing instant after it, so not the instant itself; empty if none is before 2200
     */
    public Optional<Instant> nextClosing(Instant after) {
        long start = known("after", after).getEpochSecond();
        if (!timeline.isOpen(start)) {
            if (timeline.before(start) >= atLast) {
                return Optional.empty();
            }
            start = timeline.latest(timeline.before(start));
        }
        long end = timeline.closingAfter(start, ZoneChanges.LAST.getEpochSecond());
        return end >= ZoneChanges.LAST.getEpochSecond() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(end));
    }

    /**
     * Shows the open stretches between two instants, in order; touching ones as one.
     *
     * @param fromInclusive the first instant
     * @param toExclusive the last one
     * @param stretch told the start and the end of each, cut to the two instants
     */
    public void forEachOpen(Instant fromInclusive, Instant toExclusive, BiConsumer<Instant, Instant> stretch) {
        known("to", toExclusive);
        Instant start = known("from", fromInclusive);
        while (start.isBefore(toExclusive)) {
            long second = start.getEpochSecond();
            if (!timeline.isOpen(second)) {
                if (timeline.before(second) >= atLast) {
                    return;
                }
                start = Instant.ofEpochSecond(timeline.latest(timeline.before(second)));
                if (!start.isBefore(toExclusive)) {
                    return;
                }
            }
            Instant end = Instant.ofEpochSecond(
                    timeline.closingAfter(start.getEpochSecond(), toExclusive.getEpochSecond() + 1));
            stretch.accept(start, end.isBefore(toExclusive) ? end : toExclusive);
            start = end;
        }
    }

    /**
     * Returns the date that is so many open dates away. The step begins on an open date: from one that is closed, first
     * to the next open one, or with negative days to the last.
     *
     * @param date the date to count from
     * @param days how many; with zero the date itself, open or not
     * @return the date
     * @throws io.github.cskit.core.validation.InvalidValueException if it is not in the years 1 to 2199
     */
    public LocalDate plusOpenDays(LocalDate date, int days) {
        LocalDate found = days == 0 ? date : openFrom(date, Integer.signum(days));
        for (int left = Math.abs(days); left > 0; left--) {
            found = openFrom(found.plusDays(Integer.signum(days)), Integer.signum(days));
        }
        return found;
    }

    /**
     * Returns how many dates are open after one and until another.
     *
     * @param afterExclusive the first date, which does not count
     * @param untilInclusive the last one, which does
     * @return the number; negative if the last date is before the first
     * @throws io.github.cskit.core.validation.InvalidValueException if one is not in the years 1 to 2199
     */
    public long openDaysBetween(LocalDate afterExclusive, LocalDate untilInclusive) {
        if (untilInclusive.isBefore(afterExclusive)) {
            return -openDaysBetween(untilInclusive, afterExclusive);
        }
        known("after", afterExclusive.atStartOfDay(ZoneOffset.UTC).toInstant());
        known("until", untilInclusive.atStartOfDay(ZoneOffset.UTC).toInstant());
        return afterExclusive
                .plusDays(1)
                .datesUntil(untilInclusive.plusDays(1))
                .filter(this::isOpenOn)
                .count();
    }

    /** Returns the zone of the schedule. */
    @Override
    public String toString() {
        return "BusinessCalendar[" + schedule.zone() + "]";
    }

    private Instant after(Instant from) {
        if (isOpen(from)) {
            return from;
        }
        long open = timeline.before(from.getEpochSecond());
        within(open < atLast, "opening", "later");
        return Instant.ofEpochSecond(timeline.latest(open));
    }

    private LocalDate openFrom(LocalDate date, int step) {
        LocalDate found = date;
        known("date", found.atStartOfDay(ZoneOffset.UTC).toInstant());
        while (!isOpenOn(found)) {
            found = found.plusDays(step);
            known("date", found.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        return found;
    }

    private Instant upTo(Instant to) {
        long second = known("to", to).getEpochSecond();
        if (nanos(to) > 0) {
            return to;
        }
        long open = timeline.before(second);
        within(open > atFirst, "closing", "earlier");
        return Instant.ofEpochSecond(timeline.earliest(open));
    }

    private Instant moved(Instant from, Duration open, String where) {
        known("from", from);
        within(open.abs().compareTo(LONGEST) <= 0, "instant", where);
        Duration target = Duration.ofSeconds(timeline.before(from.getEpochSecond()), nanos(from))
                .plus(open);
        long seconds = target.getSeconds();
        int nanos = target.getNano();
        within(seconds >= atFirst && (nanos == 0 ? seconds <= atLast : seconds < atLast), "instant", where);
        boolean forward = !open.isNegative();
        if (nanos == 0 && forward) {
            return Instant.ofEpochSecond(timeline.earliest(seconds));
        }
        within(seconds < atLast, "instant", where);
        return Instant.ofEpochSecond(timeline.latest(seconds), nanos);
    }

    private static void within(boolean known, String what, String where) {
        if (!known) {
            String found = "out of reach, with too little open time " + where;
            Checks.of(SUBJECT).problem(what, found, RANGE).orThrow();
        }
    }

    /** Returns the fraction of a second that counts as open: openings and closings are at whole seconds. */
    private int nanos(Instant instant) {
        return instant.getNano() > 0 && timeline.isOpen(instant.getEpochSecond()) ? instant.getNano() : 0;
    }

    private static Instant known(String field, Instant instant) {
        if (instant.isBefore(ZoneChanges.FIRST) || !instant.isBefore(ZoneChanges.LAST)) {
            Checks.of(SUBJECT).problem(field, instant.toString(), RANGE).orThrow();
        }
        return instant;
    }
}
