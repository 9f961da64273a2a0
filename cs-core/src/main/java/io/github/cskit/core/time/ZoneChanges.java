package io.github.cskit.core.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When a zone changes its offset, from {@link #FIRST} to {@link #LAST}. Immutable and thread-safe; the lists are
 * remembered by zone, since they follow from the zone alone.
 *
 * @param first the offset before the first change
 * @param changes the changes, ascending
 */
record ZoneChanges(int first, List<Change> changes) {

    /** The first instant for which calendars answer. */
    static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    /** The instant after the last for which calendars answer. */
    static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private static final ConcurrentHashMap<ZoneId, ZoneChanges> KNOWN = new ConcurrentHashMap<>();

    /**
     * One change.
     *
     * @param at when it happens
     * @param before the offset before
     * @param after the offset from then on
     */
    record Change(long at, int before, int after) {

        /** Returns the first wall-clock second that is skipped or shown twice. */
        long low() {
            return at + Math.min(before, after);
        }

        /** Returns the wall-clock second after the last that is skipped or shown twice. */
        long high() {
            return at + Math.max(before, after);
        }

        /** Returns whether a date is skipped as a whole. */
        boolean skips(long date) {
            return after > before && date * Span.DAY >= low() && (date + 1) * Span.DAY <= high();
        }

        /** Returns the date from whose start on hours may be touched by the change. */
        long firstDate() {
            return Math.floorDiv(low(), Span.DAY);
        }

        /** Returns the last date whose hours may be touched: those of a skipped time are as much later. */
        long lastDate() {
            return Math.floorDiv(high() + (high() - low()), Span.DAY);
        }

        /** Returns when the first date starts. */
        long start() {
            return firstDate() * Span.DAY - before;
        }

        /** Returns when the last date ends. */
        long end() {
            return (lastDate() + 1) * Span.DAY - after;
        }
    }

    static ZoneChanges of(ZoneId zone) {
        return KNOWN.computeIfAbsent(zone, any -> of(any.getRules()));
    }

    private static ZoneChanges of(ZoneRules rules) {
        List<Change> changes = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(FIRST);
        while (next != null && next.getInstant().isBefore(LAST)) {
            changes.add(new Change(
                    next.toEpochSecond(),
                    next.getOffsetBefore().getTotalSeconds(),
                    next.getOffsetAfter().getTotalSeconds()));
            next = rules.nextTransition(next.getInstant());
        }
        return new ZoneChanges(rules.getOffset(FIRST).getTotalSeconds(), List.copyOf(changes));
    }

    /**
     * Returns when the wall clock shows a second that some of the changes are about: the first time if it does twice, and
     * as much later as it jumps if it never does.
     */
    static long resolved(List<Change> near, long local) {
        for (Change change : near) {
            if (local < change.high()) {
                return local - change.before();
            }
        }
        return local - near.get(near.size() - 1).after();
    }
}
