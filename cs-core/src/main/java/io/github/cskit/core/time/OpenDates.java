package io.github.cskit.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A schedule sorted by dates: the open stretches of each weekday, with what the evening before leaves for its first
 * hours, and of each date that differs from its weekday. Special hours come first, breaks cut out of them, and a holiday
 * closes its date, whatever shift runs into it. Immutable and thread-safe.
 *
 * @param week from Monday to Sunday
 * @param dates the dates that differ
 */
record OpenDates(List<Stretches> week, SortedMap<LocalDate, Stretches> dates) {

    static OpenDates of(
            WeeklyHours hours, List<LocalDate> holidays, Map<LocalDate, Hours> breaks, Map<LocalDate, Hours> special) {
        List<Stretches> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.add(Stretches.of(joined(today(hours.on(day)), tomorrow(hours.on(day.minus(1))))));
        }
        SortedMap<LocalDate, Stretches> dates = new TreeMap<>();
        for (LocalDate date : withTheDayAfter(special)) {
            dates.put(date, openOn(date, week.get(date.getDayOfWeek().getValue() - 1), special));
        }
        for (LocalDate date : withTheDayAfter(breaks)) {
            Stretches open =
                    dates.getOrDefault(date, week.get(date.getDayOfWeek().getValue() - 1));
            dates.put(date, open.minus(joined(today(on(breaks, date)), tomorrow(on(breaks, date.minusDays(1))))));
        }
        holidays.forEach(date -> dates.put(date, Stretches.NONE));
        return new OpenDates(List.copyOf(week), dates);
    }

    /** Returns whether no date is ever open. */
    boolean isNeverOpen() {
        return week.stream().allMatch(Stretches::isEmpty)
                && dates.values().stream().allMatch(Stretches::isEmpty);
    }

    private static Stretches openOn(LocalDate date, Stretches weekday, Map<LocalDate, Hours> special) {
        List<Span> spans = special.containsKey(date) ? today(on(special, date)) : weekday.spans();
        return Stretches.of(joined(spans, tomorrow(on(special, date.minusDays(1)))));
    }

    private static Hours on(Map<LocalDate, Hours> byDate, LocalDate date) {
        return byDate.getOrDefault(date, Hours.none());
    }

    private static SortedSet<LocalDate> withTheDayAfter(Map<LocalDate, Hours> byDate) {
        SortedSet<LocalDate> dates = new TreeSet<>(byDate.keySet());
        byDate.forEach((date, hours) -> {
            if (!tomorrow(hours).isEmpty()) {
                dates.add(date.plusDays(1));
            }
        });
        return dates;
    }

    private static List<Span> today(Hours hours) {
        return hours.spans().stream().map(Span::today).toList();
    }

    private static List<Span> tomorrow(Hours hours) {
        return hours.spans().stream()
                .filter(Span::runsPastMidnight)
                .map(Span::tomorrow)
                .toList();
    }

    private static List<Span> joined(List<Span> some, List<Span> others) {
        List<Span> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
