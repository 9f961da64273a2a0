package io.github.cskit.core.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of a schedule has been open by each second of an unbroken wall clock, counted from the Monday before
 * 1970-01-01: the week gives it in one multiplication, the dates that differ from their week are summed up beforehand.
 * It knows nothing of zones. Immutable and thread-safe.
 *
 * <p>Wall-clock seconds are those of the date since 1970-01-01 times 86,400, and those of the day.
 */
final class WallClock {

    private static final int DAYS = 7;
    /** 1970-01-01 was a Thursday. */
    private static final int SINCE_MONDAY = 3;

    private final Stretches[] week = new Stretches[DAYS];
    /** How much of a week is open before each day, and in all. */
    private final long[] weekBefore = new long[DAYS + 1];

    private final long[] dates;
    private final Stretches[] days;
    /** By how much the dates before each one differ from their weeks, in all. */
    private final long[] excess;

    WallClock(Schedule schedule) {
        OpenDates open = OpenDates.of(schedule.hours(), schedule.holidays(), schedule.breaks(), schedule.special());
        for (int i = 0; i < DAYS; i++) {
            week[i] = open.week().get(i);
            weekBefore[i + 1] = weekBefore[i] + week[i].total();
        }
        SortedMap<LocalDate, Stretches> others = new TreeMap<>(open.dates());
        dates = others.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        days = others.values().toArray(Stretches[]::new);
        excess = new long[days.length + 1];
        for (int i = 0; i < days.length; i++) {
            excess[i + 1] = excess[i] + days[i].total() - weekday(dates[i]).total();
        }
    }

    /** Returns the open seconds before a second. */
    long before(long second) {
        long date = Math.floorDiv(second, Span.DAY);
        int index = indexOf(date);
        return weekly(date)
                + excess[index < 0 ? -index - 1 : index]
                + day(date, index).before(Math.floorMod(second, Span.DAY));
    }

    boolean isOpen(long second) {
        return day(second).isOpen(Math.floorMod(second, Span.DAY));
    }

    /** Returns where the open stretch of the day ends that holds an open second; the next day may go on. */
    long endAfter(long second) {
        long ofDay = Math.floorMod(second, Span.DAY);
        return second - ofDay + day(second).endAfter(ofDay);
    }

    /** Returns the first second before which so many are open; there is one. */
    long earliest(long open) {
        int last = countBelow(open) - 1;
        long from = last < 0 ? 0 : beforeDate(last) + days[last].total();
        if (last >= 0 && open <= from) {
            return dates[last] * Span.DAY + days[last].earliest(open - beforeDate(last));
        }
        long inWeeks = last < 0 ? open : open - from + weekly(dates[last] + 1);
        long weeks = Math.floorDiv(inWeeks - 1, weekBefore[DAYS]);
        long rest = inWeeks - weeks * weekBefore[DAYS];
        int day = 0;
        while (weekBefore[day + 1] < rest) {
            day++;
        }
        return dateOf(weeks, day) * Span.DAY + week[day].earliest(rest - weekBefore[day]);
    }

    /** Returns the last second before which no more than so many are open; there is one. */
    long latest(long open) {
        int last = countBelow(open + 1) - 1;
        long from = last < 0 ? 0 : beforeDate(last) + days[last].total();
        if (last >= 0 && open < from) {
            return dates[last] * Span.DAY + days[last].latest(open - beforeDate(last));
        }
        long inWeeks = last < 0 ? open : open - from + weekly(dates[last] + 1);
        long weeks = Math.floorDiv(inWeeks, weekBefore[DAYS]);
        long rest = inWeeks - weeks * weekBefore[DAYS];
        int day = 0;
        while (weekBefore[day + 1] <= rest) {
            day++;
        }
        return dateOf(weeks, day) * Span.DAY + week[day].latest(rest - weekBefore[day]);
    }

    /** Returns the open stretches of a date, counted in days since 1970-01-01. */
    Stretches on(long date) {
        return day(date, indexOf(date));
    }

    /** Returns whether it opens or closes between two seconds, at neither of them. */
    boolean changesBetween(long from, long to) {
        for (long date = Math.floorDiv(from, Span.DAY); date * Span.DAY < to; date++) {
            if (on(date).changesBetween(from - date * Span.DAY, to - date * Span.DAY)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether nothing closes at or after a second, so that who is open stays so. */
    boolean staysOpen(long second) {
        boolean always = weekBefore[DAYS] == DAYS * Span.DAY;
        return always && (dates.length == 0 || second >= (dates[dates.length - 1] + 1) * Span.DAY);
    }

    /** Returns how many of the dates that differ begin with fewer open seconds before them than given. */
    private int countBelow(long open) {
        int low = 0;
        int high = dates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (beforeDate(middle) < open) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long beforeDate(int index) {
        return weekly(dates[index]) + excess[index];
    }

    private long weekly(long date) {
        long monday = date + SINCE_MONDAY;
        return Math.floorDiv(monday, (long) DAYS) * weekBefore[DAYS]
                + weekBefore[(int) Math.floorMod(monday, (long) DAYS)];
    }

    private static long dateOf(long weeks, int day) {
        return weeks * DAYS + day - SINCE_MONDAY;
    }

    private int indexOf(long date) {
        return Arrays.binarySearch(dates, date);
    }

    private Stretches day(long second) {
        long date = Math.floorDiv(second, Span.DAY);
        return day(date, indexOf(date));
    }

    private Stretches day(long date, int index) {
        return index < 0 ? weekday(date) : days[index];
    }

    private Stretches weekday(long date) {
        return week[(int) Math.floorMod(date + SINCE_MONDAY, (long) DAYS)];
    }
}
