package io.github.cskit.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar that anybody would write first: it lists the stretches of the dates about two instants and walks from one
 * to the other minute by minute. It shares nothing with {@link BusinessCalendar} but the rules.
 */
final class MinuteWalker {

    private static final int MINUTES = 1_440;
    private static final int SECONDS = 60;

    private final Schedule schedule;
    private final boolean closingCounts;

    private MinuteWalker(Schedule schedule, boolean closingCounts) {
        this.schedule = schedule;
        this.closingCounts = closingCounts;
    }

    static MinuteWalker of(Schedule schedule) {
        return new MinuteWalker(schedule, false);
    }

    /** The broken twin takes the closing minute for an open one. */
    static MinuteWalker thatCountsTheClosingMinute(Schedule schedule) {
        return new MinuteWalker(schedule, true);
    }

    /** Returns the open minutes between two instants at whole minutes. */
    long between(Instant from, Instant to) {
        List<long[]> stretches = stretches(from, to);
        long open = 0;
        for (long minute = from.getEpochSecond() / SECONDS; minute < to.getEpochSecond() / SECONDS; minute++) {
            open += isOpen(stretches, minute) ? 1 : 0;
        }
        return open;
    }

    /** Returns the instant by which so many minutes, at least one, were open; the limit if they were not until then. */
    Instant plus(Instant from, long minutes, Instant limit) {
        List<long[]> stretches = stretches(from, limit);
        long open = 0;
        long minute = from.getEpochSecond() / SECONDS;
        while (open < minutes && minute < limit.getEpochSecond() / SECONDS) {
            open += isOpen(stretches, minute) ? 1 : 0;
            minute++;
        }
        return open < minutes ? limit : Instant.ofEpochSecond(minute * SECONDS);
    }

    boolean isOpen(Instant at) {
        return isOpen(stretches(at, at), at.getEpochSecond() / SECONDS);
    }

    private boolean isOpen(List<long[]> stretches, long minute) {
        for (long[] stretch : stretches) {
            if (minute >= stretch[0] && (minute < stretch[1] || (closingCounts && minute == stretch[1]))) {
                return true;
            }
        }
        return false;
    }

    private List<long[]> stretches(Instant from, Instant to) {
        ZoneId zone = schedule.zone();
        LocalDate date = from.atZone(zone).toLocalDate().minusDays(3);
        LocalDate last = to.atZone(zone).toLocalDate().plusDays(3);
        List<long[]> stretches = new ArrayList<>();
        for (; !date.isAfter(last); date = date.plusDays(1)) {
            if (date.atStartOfDay(zone).toLocalDate().equals(date)) {
                addRuns(stretches, date, minutesOf(date));
            }
        }
        return stretches;
    }

    private void addRuns(List<long[]> stretches, LocalDate date, boolean[] open) {
        int minute = 0;
        while (minute < MINUTES) {
            int start = minute;
            while (minute < MINUTES && open[minute] == open[start]) {
                minute++;
            }
            long from = instant(date, start);
            long to = instant(date, minute);
            if (open[start] && from < to) {
                stretches.add(new long[] {from, to});
            }
        }
    }

    private long instant(LocalDate date, int minute) {
        return ZonedDateTime.of(date.atStartOfDay().plusMinutes(minute), schedule.zone())
                        .toEpochSecond()
                / SECONDS;
    }

    private boolean[] minutesOf(LocalDate date) {
        boolean[] open = new boolean[MINUTES];
        if (schedule.holidays().contains(date)) {
            return open;
        }
        if (schedule.special().containsKey(date)) {
            fill(open, schedule.special().get(date), 0, true);
        } else {
            fill(open, schedule.hours().on(date.getDayOfWeek()), 0, true);
            fill(open, schedule.hours().on(date.minusDays(1).getDayOfWeek()), MINUTES, true);
        }
        fill(open, schedule.special().getOrDefault(date.minusDays(1), Hours.none()), MINUTES, true);
        fill(open, schedule.breaks().getOrDefault(date, Hours.none()), 0, false);
        fill(open, schedule.breaks().getOrDefault(date.minusDays(1), Hours.none()), MINUTES, false);
        return open;
    }

    private static void fill(boolean[] minutes, Hours hours, int since, boolean value) {
        hours.stretches().forEach((open, close) -> {
            int from = minute(open);
            int to = minute(close) > from ? minute(close) : minute(close) + MINUTES;
            for (int i = Math.max(from, since); i < Math.min(to, since + MINUTES); i++) {
                minutes[i - since] = value;
            }
        });
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * SECONDS + Integer.parseInt(time.substring(3, 5));
    }
}
