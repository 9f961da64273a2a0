package io.github.cskit.core.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a schedule has been open by each second of the epoch: the wall clock, put together across the changes of
 * its zone. A change of offset that no opening or closing time falls into is a step from one offset to the next; about any
 * other, the stretches are laid out one by one. Immutable and thread-safe.
 */
final class Timeline {

    private final WallClock clock;
    private final List<Period> periods = new ArrayList<>();
    private final long[] starts;
    /** The open seconds before each period. */
    private final long[] before;

    /**
     * A time that one rule holds for.
     *
     * @param start its first second
     * @param before the open seconds before it, counted from a zero of no meaning
     * @param offset the offset of the wall clock
     * @param correction what to add to the open seconds of the wall clock
     * @param laidOut the stretches one by one; null where the wall clock gives them
     */
    private record Period(
            long start,
            long before,
            int offset,
            long correction,
            @Nullable Stretches laidOut) {}

    Timeline(Schedule schedule) {
        clock = new WallClock(schedule);
        ZoneChanges zone = ZoneChanges.of(schedule.zone());
        periods.add(new Period(Long.MIN_VALUE, Long.MIN_VALUE, zone.first(), 0, null));
        List<ZoneChanges.Change> changes = zone.changes();
        int index = 0;
        while (index < changes.size()) {
            int end = endOfGroup(changes, index);
            add(changes.subList(index, end));
            index = end;
        }
        starts = periods.stream().mapToLong(Period::start).toArray();
        before = periods.stream().mapToLong(Period::before).toArray();
    }

    /** Returns the open seconds before a second, counted from a zero of no meaning. */
    long before(long second) {
        return before(periodAt(second), second);
    }

    boolean isOpen(long second) {
        Period period = periodAt(second);
        return period.laidOut == null ? clock.isOpen(second + period.offset) : period.laidOut.isOpen(second);
    }

    /** Returns the first second before which so many are open; there is one. */
    long earliest(long open) {
        Period period = periodBelow(open);
        return period.laidOut == null
                ? clock.earliest(open - period.correction) - period.offset
                : period.laidOut.earliest(open - period.before);
    }

    /** Returns the last second before which no more than so many are open; there is one. */
    long latest(long open) {
        Period period = periodBelow(open + 1);
        return period.laidOut == null
                ? clock.latest(open - period.correction) - period.offset
                : period.laidOut.latest(open - period.before);
    }

    /** Returns where the open stretch ends that holds an open second, or the limit if that is earlier. */
    long closingAfter(long openSecond, long limit) {
        long end = endOfPiece(openSecond);
        while (end < limit && isOpen(end)) {
            end = endOfPiece(end);
        }
        return Math.min(end, limit);
    }

    /** Returns the open stretches of a date on the wall clock. */
    Stretches on(long date) {
        return clock.on(date);
    }

    private long endOfPiece(long openSecond) {
        int index = indexAt(openSecond);
        Period period = periods.get(index);
        if (period.laidOut != null) {
            return period.laidOut.endAfter(openSecond);
        }
        long change = index + 1 < starts.length ? starts[index + 1] : Long.MAX_VALUE;
        long local = openSecond + period.offset;
        return clock.staysOpen(local) ? change : Math.min(change, clock.endAfter(local) - period.offset);
    }

    private long before(Period period, long second) {
        return period.laidOut == null
                ? period.correction + clock.before(second + period.offset)
                : period.before + period.laidOut.before(second);
    }

    private Period periodAt(long second) {
        return periods.get(indexAt(second));
    }

    private int indexAt(long second) {
        int index = Arrays.binarySearch(starts, second);
        return index < 0 ? -index - 2 : index;
    }

    /** Returns the last period that begins with fewer open seconds before it. */
    private Period periodBelow(long open) {
        int low = 1;
        int high = before.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle] < open) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return periods.get(low - 1);
    }

    /** Changes so near to each other that the same date is touched by both are laid out together, or not at all. */
    private static int endOfGroup(List<ZoneChanges.Change> changes, int start) {
        int next = start + 1;
        while (next < changes.size()
                && changes.get(next).start() < changes.get(next - 1).end()) {
            next++;
        }
        return next;
    }

    private void add(List<ZoneChanges.Change> group) {
        boolean plain = true;
        for (ZoneChanges.Change change : group) {
            plain &= !clock.changesBetween(change.low(), change.high());
        }
        if (plain) {
            group.forEach(change -> addStep(change.at(), change.after()));
            return;
        }
        ZoneChanges.Change last = group.get(group.size() - 1);
        long start = group.get(0).start();
        long open = before(periods.get(periods.size() - 1), start);
        Stretches laidOut = laidOut(group);
        periods.add(new Period(start, open, 0, 0, laidOut));
        addStep(last.end(), last.after());
    }

    private void addStep(long start, int offset) {
        long open = before(periods.get(periods.size() - 1), start);
        periods.add(new Period(start, open, offset, open - clock.before(start + offset), null));
    }

    private Stretches laidOut(List<ZoneChanges.Change> group) {
        List<Span> spans = new ArrayList<>();
        for (long date = group.get(0).firstDate();
                date <= group.get(group.size() - 1).lastDate();
                date++) {
            long day = date;
            if (group.stream().noneMatch(change -> change.skips(day))) {
                clock.on(date).spans().forEach(span -> addResolved(spans, group, day, span));
            }
        }
        return Stretches.of(spans);
    }

    private static void addResolved(List<Span> spans, List<ZoneChanges.Change> group, long date, Span ofDay) {
        long from = ZoneChanges.resolved(group, date * Span.DAY + ofDay.from());
        long to = ZoneChanges.resolved(group, date * Span.DAY + ofDay.to());
        if (from < to) {
            spans.add(new Span(from, to));
        }
    }
}
