package io.github.cskit.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hours of each day of the week. A day that is not named is closed. It knows no dates: holidays and other exceptions
 * belong to the {@link Schedule}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param days the hours by day; may be empty
 */
public record WeeklyHours(Map<DayOfWeek, Hours> days) {

    private static final int SHORT_NAME = 3;

    /** Copies the map. */
    public WeeklyHours {
        Checks checks = Checks.of("weekly hours").present("", days);
        Map<DayOfWeek, Hours> copy = new EnumMap<>(DayOfWeek.class);
        if (days != null) {
            days.forEach((day, hours) -> {
                checks.present("[" + day + "]", hours);
                copy.put(day, hours);
            });
        }
        checks.orThrow();
        days = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns a week that is closed.
     *
     * @return no hours on any day
     */
    public static WeeklyHours none() {
        return new WeeklyHours(Map.of());
    }

    /**
     * Returns a week with the same hours from Monday to Friday, closed at the weekend.
     *
     * @param hours the hours of each of the five days
     * @return the week
     */
    public static WeeklyHours mondayToFriday(Hours hours) {
        WeeklyHours everyDay = everyDay(hours);
        return everyDay.with(DayOfWeek.SATURDAY, Hours.none()).with(DayOfWeek.SUNDAY, Hours.none());
    }

    /**
     * Returns a week with the same hours on all seven days.
     *
     * @param hours the hours of each day
     * @return the week; round the clock with {@link Hours#allDay()}
     */
    public static WeeklyHours everyDay(Hours hours) {
        Map<DayOfWeek, Hours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, hours);
        }
        return new WeeklyHours(days);
    }

    /**
     * Reads a week from its JSON form.
     *
     * @param byName the hours by {@code mon}, {@code tue}, {@code wed}, {@code thu}, {@code fri}, {@code sat},
     *     {@code sun}
     * @return the week
     * @throws io.github.cskit.core.validation.InvalidValueException with every other name at once
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WeeklyHours of(Map<String, Hours> byName) {
        Checks checks = Checks.of("weekly hours");
        Map<DayOfWeek, Hours> days = new EnumMap<>(DayOfWeek.class);
        byName.forEach((name, hours) -> {
            DayOfWeek day = find(name);
            if (day == null) {
                checks.problem("", "naming an unknown day", "name days as mon, tue, wed, thu, fri, sat, sun");
            } else {
                days.put(day, hours);
            }
        });
        checks.orThrow();
        return new WeeklyHours(days);
    }

    /**
     * Returns this week with the hours of one day replaced.
     *
     * @param day the day
     * @param hours its hours
     * @return another week
     */
    public WeeklyHours with(DayOfWeek day, Hours hours) {
        Map<DayOfWeek, Hours> changed = new EnumMap<>(DayOfWeek.class);
        changed.putAll(days);
        changed.put(day, hours);
        return new WeeklyHours(changed);
    }

    /**
     * Returns the hours of a day.
     *
     * @param day the day
     * @return its hours; none if it is closed
     */
    public Hours on(DayOfWeek day) {
        return days.getOrDefault(day, Hours.none());
    }

    /**
     * Returns the JSON form.
     *
     * @return the hours by {@code mon} to {@code sun}, as the codec writes it, sorted by name
     */
    @JsonValue
    public Map<String, Hours> byName() {
        Map<String, Hours> byName = new LinkedHashMap<>();
        days.forEach((day, hours) -> byName.put(nameOf(day), hours));
        return byName;
    }

    private static @Nullable DayOfWeek find(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (nameOf(day).equals(name)) {
                return day;
            }
        }
        return null;
    }

    private static String nameOf(DayOfWeek day) {
        return day.name().substring(0, SHORT_NAME).toLowerCase(Locale.ROOT);
    }
}
