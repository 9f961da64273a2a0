package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.time.Hours;
import io.github.cskit.core.time.Schedule;
import io.github.cskit.core.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of schedules: office hours with breaks, night shifts, round the clock, with holidays and special dates of
 * 2026, in zones with and without daylight saving.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScheduleArbitraries {

    private static final int QUARTERS = 96;
    private static final int QUARTER = 15;
    private static final int HOUR = 60;

    private ScheduleArbitraries() {}

    /**
     * Returns hours of up to three stretches; some run past midnight, some are empty or the whole day.
     *
     * @return the generator; shrinks towards no hours
     */
    public static Arbitrary<Hours> hours() {
        Arbitrary<Integer> quarters = Arbitraries.integers().between(0, QUARTERS - 1);
        Arbitrary<Hours> stretches = Arbitraries.maps(
                        quarters, Arbitraries.integers().between(1, QUARTERS - 1))
                .ofMaxSize(3)
                .map(ScheduleArbitraries::hours);
        return Arbitraries.frequencyOf(Tuple.of(8, stretches), Tuple.of(1, Arbitraries.of(Hours.allDay())));
    }

    /**
     * Returns weeks; some days are closed, and some weeks are closed altogether.
     *
     * @return the generator; shrinks towards the closed week
     */
    public static Arbitrary<WeeklyHours> weeklyHours() {
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), hours()).map(WeeklyHours::new);
    }

    /**
     * Returns schedules that open at some time.
     *
     * @return the generator
     */
    public static Arbitrary<Schedule> schedules() {
        Arbitrary<LocalDate> dates = TimeArbitraries.dates(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu")
                .map(ZoneId::of);
        return Combinators.combine(
                        zones,
                        weeklyHours().map(week -> week.with(DayOfWeek.MONDAY, Hours.of("09:00", "17:00"))),
                        dates.set().ofMaxSize(5),
                        Arbitraries.maps(dates, hours()).ofMaxSize(3),
                        Arbitraries.maps(dates, hours()).ofMaxSize(3))
                .as(ScheduleArbitraries::schedule);
    }

    private static Schedule schedule(
            ZoneId zone,
            WeeklyHours week,
            Set<LocalDate> holidays,
            Map<LocalDate, Hours> breaks,
            Map<LocalDate, Hours> special) {
        Map<LocalDate, Hours> open = new TreeMap<>(special);
        open.keySet().removeAll(holidays);
        return new Schedule(zone, week, List.copyOf(holidays), breaks, open);
    }

    private static Hours hours(Map<Integer, Integer> lengths) {
        Map<String, String> stretches = new HashMap<>();
        lengths.forEach((start, length) -> stretches.put(time(start), time((start + length) % QUARTERS)));
        return Hours.of(stretches);
    }

    private static String time(int quarter) {
        int minutes = quarter * QUARTER;
        return String.format(Locale.ROOT, "%02d:%02d", minutes / HOUR, minutes % HOUR);
    }
}
