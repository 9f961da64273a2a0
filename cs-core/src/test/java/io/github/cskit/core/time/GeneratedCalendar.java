package io.github.cskit.core.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** A schedule of any shape in one of forty zones, and an instant of 1970–2040 that is often near a change of the clock. */
final class GeneratedCalendar {

    static final List<String> ZONES = List.of(
            "Etc/UTC",
            "Europe/Berlin",
            "Europe/London",
            "Europe/Dublin",
            "Europe/Lisbon",
            "Europe/Moscow",
            "Europe/Istanbul",
            "Atlantic/Azores",
            "Africa/Cairo",
            "Africa/Casablanca",
            "Africa/Johannesburg",
            "Asia/Singapore",
            "America/New_York",
            "America/Los_Angeles",
            "America/Phoenix",
            "America/St_Johns",
            "America/Sao_Paulo",
            "America/Havana",
            "America/Caracas",
            "America/Santiago",
            "America/Asuncion",
            "America/Godthab",
            "Antarctica/Troll",
            "Asia/Beirut",
            "Asia/Gaza",
            "Asia/Jerusalem",
            "Asia/Kathmandu",
            "Asia/Kolkata",
            "Asia/Pyongyang",
            "Asia/Tehran",
            "Asia/Tokyo",
            "Australia/Lord_Howe",
            "Australia/Sydney",
            "Pacific/Apia",
            "Pacific/Auckland",
            "Pacific/Chatham",
            "Pacific/Easter",
            "Pacific/Kiritimati",
            "Pacific/Kwajalein",
            "+05:45");

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2040-01-01T00:00:00Z");
    private static final int[] GRIDS = {1, 5, 15, 30, 60};
    private static final int MINUTES = 1_440;

    private final SplittableRandom random;
    private final Schedule schedule;
    private final Instant at;

    GeneratedCalendar(long seed) {
        random = new SplittableRandom(seed);
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        at = instant(zone);
        schedule = schedule(zone);
    }

    Schedule schedule() {
        return schedule;
    }

    /** Returns the instant, at a whole minute. */
    Instant at() {
        return at;
    }

    /** Returns an instant at a whole minute, up to so many days away from {@link #at()}, before or after. */
    Instant near(int days) {
        return at.plus(Duration.ofMinutes(random.nextLong(-(long) days * MINUTES, (long) days * MINUTES + 1)));
    }

    /** Returns an instant at any nanosecond, up to so many days away. */
    Instant exactlyNear(int days) {
        return random.nextInt(4) == 0
                ? near(days)
                : near(days).plusNanos(random.nextLong(Duration.ofMinutes(1).toNanos()));
    }

    /** Returns a time of up to so many days, sometimes none, mostly in whole minutes. */
    Duration duration(int days) {
        Duration minutes = Duration.ofMinutes(random.nextLong((long) days * MINUTES));
        return random.nextInt(3) == 0
                ? minutes.plusNanos(random.nextLong(Duration.ofMinutes(1).toNanos()))
                : minutes;
    }

    private Instant instant(ZoneId zone) {
        Instant any =
                Instant.ofEpochSecond(random.nextLong(FIRST.getEpochSecond() / 60, LAST.getEpochSecond() / 60) * 60);
        ZoneOffsetTransition change = zone.getRules().nextTransition(any);
        boolean near = change != null && change.getInstant().isBefore(LAST) && random.nextInt(4) > 0;
        Instant base = near ? change.getInstant() : any;
        Instant minute = Instant.ofEpochSecond(Math.floorDiv(base.getEpochSecond(), 60) * 60);
        return minute.plus(Duration.ofMinutes(random.nextInt(2 * MINUTES) - MINUTES));
    }

    private Schedule schedule(ZoneId zone) {
        LocalDate today = at.atZone(zone).toLocalDate();
        List<LocalDate> holidays = new ArrayList<>();
        Map<LocalDate, Hours> breaks = new TreeMap<>();
        Map<LocalDate, Hours> special = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            holidays.add(today.plusDays(random.nextInt(-5, 6)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            breaks.put(today.plusDays(random.nextInt(-3, 4)), hours(2));
            LocalDate date = today.plusDays(random.nextInt(-3, 4));
            if (random.nextBoolean() && !holidays.contains(date)) {
                special.put(date, hours(2));
            }
        }
        return new Schedule(zone, week(), holidays, breaks, special);
    }

    private WeeklyHours week() {
        if (random.nextInt(10) == 0) {
            return WeeklyHours.everyDay(Hours.allDay());
        }
        Map<DayOfWeek, Hours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(7) > 1) {
                days.put(day, hours(3));
            }
        }
        days.put(DayOfWeek.of(1 + random.nextInt(7)), Hours.of("00:30", "23:30"));
        return new WeeklyHours(days);
    }

    /** Half of the stretches begin in the small hours, where clocks change; some run past midnight. */
    private Hours hours(int most) {
        Hours hours = Hours.none();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            int grid = GRIDS[random.nextInt(GRIDS.length)];
            int from = random.nextInt((random.nextBoolean() ? 240 : MINUTES) / grid) * grid;
            int to = random.nextInt(MINUTES / grid + 1) * grid;
            if (from != to % MINUTES || to == MINUTES) {
                hours = hours.and(TimeOfDay.text(from * 60L), TimeOfDay.text(to * 60L));
            }
        }
        return hours;
    }

    @Override
    public String toString() {
        return io.github.cskit.core.json.JsonCodec.standard().write(schedule) + " at " + at;
    }
}
