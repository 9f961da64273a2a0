package io.github.cskit.core.time;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is there: hours by weekday in a zone, and the dates that differ. It does not compute: see
 * {@link BusinessCalendar}.
 *
 * <p>A date is its 24 wall-clock hours from midnight to midnight, and a shift that runs past midnight belongs to both dates that it touches: a holiday closes its own date,
 * no more. On a date, {@code special} hours take the place of those of the weekday (and of what the evening before left),
 * {@code breaks} are cut out, and a holiday leaves nothing.
 *
 * <p>A schedule that exists opens at some time: one that never would is refused. Immutable and thread-safe.
 *
 * @param zone where the wall clock hangs
 * @param hours the hours of the week
 * @param holidays the dates on which nothing is open
 * @param breaks closed stretches of single dates, for example a holiday from noon
 * @param special the hours of single dates instead of those of their weekday
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Schedule(
        @NotNull ZoneId zone,
        @NotNull WeeklyHours hours,
        @JsonFormat(shape = JsonFormat.Shape.STRING) List<@NotNull LocalDate> holidays,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<LocalDate, Hours> breaks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<LocalDate, Hours> special) {

    private static final int LAST_YEAR = 9999;

    /** Checks that it opens at some time, and sorts the dates. */
    public Schedule {
        holidays = Absent.orEmptyList(holidays);
        breaks = sorted(breaks);
        special = sorted(special);
        Checks checks = Checks.of("schedule")
                .present("zone", zone)
                .present("hours", hours)
                .elements("holidays", holidays)
                .elements("breaks", breaks.values())
                .elements("special", special.values());
        checks.orThrow();
        SortedSet<LocalDate> days = new TreeSet<>(holidays);
        holidays = List.copyOf(days);
        checkYears("holidays", days, checks);
        checkYears("breaks", breaks.keySet(), checks);
        checkYears("special", special.keySet(), checks);
        for (LocalDate date : special.keySet()) {
            checks.require(!days.contains(date), "special[" + date + "]", "a holiday too", "be one or the other");
        }
        checks.orThrow();
        checks.require(
                        !OpenDates.of(hours, holidays, breaks, special).isNeverOpen(),
                        "hours",
                        "never open",
                        "open at some time")
                .orThrow();
    }

    /**
     * Creates a schedule without exceptions.
     *
     * @param zone where the wall clock hangs
     * @param hours the hours of the week
     * @return the schedule
     * @throws io.github.cskit.core.validation.InvalidValueException if it would never open
     */
    public static Schedule of(ZoneId zone, WeeklyHours hours) {
        return new Schedule(zone, hours, List.of(), Map.of(), Map.of());
    }

    /**
     * Reads a schedule from its JSON document.
     *
     * @param json the document
     * @return the schedule
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once, each with its path
     */
    public static Schedule parse(String json) {
        return JsonCodec.standard().read(json, Schedule.class);
    }

    /**
     * Returns this schedule with more holidays.
     *
     * @param more the dates
     * @return another schedule
     */
    public Schedule withHolidays(List<LocalDate> more) {
        TreeSet<LocalDate> all = new TreeSet<>(holidays);
        all.addAll(more);
        return new Schedule(zone, hours, List.copyOf(all), breaks, special);
    }

    /**
     * Returns this schedule with closed stretches on one date.
     *
     * @param date the date
     * @param closed what is cut out of it, in place of other breaks of that date
     * @return another schedule
     */
    public Schedule withBreak(LocalDate date, Hours closed) {
        return new Schedule(zone, hours, holidays, with(breaks, date, closed), special);
    }

    /**
     * Returns this schedule with the hours of one date replaced.
     *
     * @param date the date
     * @param open its hours instead of those of its weekday
     * @return another schedule
     */
    public Schedule withSpecial(LocalDate date, Hours open) {
        return new Schedule(zone, hours, holidays, breaks, with(special, date, open));
    }

    /** Returns the zone and the number of exceptions. */
    @Override
    public String toString() {
        return "Schedule[" + zone + ", holidays=" + holidays.size() + ", breaks=" + breaks.size() + ", special="
                + special.size() + "]";
    }

    private static void checkYears(String field, Collection<LocalDate> dates, Checks checks) {
        for (LocalDate date : dates) {
            checks.require(
                    date.getYear() >= 1 && date.getYear() <= LAST_YEAR,
                    field,
                    date,
                    "lie in the years 1 to " + LAST_YEAR);
        }
    }

    private static Map<LocalDate, Hours> with(Map<LocalDate, Hours> byDate, LocalDate date, Hours hours) {
        Map<LocalDate, Hours> changed = new TreeMap<>(byDate);
        changed.put(date, hours);
        return changed;
    }

    private static Map<LocalDate, Hours> sorted(@Nullable Map<LocalDate, Hours> given) {
        return given == null ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }
}
