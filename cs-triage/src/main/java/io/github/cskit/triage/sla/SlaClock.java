package io.github.cskit.triage.sla;

import io.github.cskit.core.time.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One clock of a ticket as of an instant: how much open time it has counted, and how that stands against its target.
 *
 * <p>It counts open time from the creation of the ticket until it is stopped, or until the as-of, without the times in
 * which the ticket waited for the customer or was resolved. It is breached when it has counted more than its target; a
 * clock that stops after its due instant, but before the desk opens again, has not counted more. Immutable and
 * thread-safe.
 *
 * @param kind which clock it is
 * @param state how it stands
 * @param target what is promised; empty if nothing is
 * @param due the instant at which the target is used up; of a paused clock, if it went on from the as-of; empty without a
 *     target
 * @param elapsed the open time that it has counted
 * @param stopped whether it is stopped
 * @param paused whether it is not stopped but stands still, because the ticket waits for the customer
 * @param track what happened on the way, from which the segments follow
 */
public record SlaClock(
        SlaClockKind kind,
        SlaState state,
        Optional<Duration> target,
        Optional<Instant> due,
        Duration elapsed,
        boolean stopped,
        boolean paused,
        Track track) {

    /**
     * What happened on the way: stretches in which the ticket ran or stood still. It is opaque: see
     * {@link SlaClock#segments()}. Immutable and thread-safe.
     */
    public static final class Track {

        private final List<EventLog.Step> steps;
        private final Instant end;
        private final BusinessCalendar calendar;

        Track(List<EventLog.Step> steps, Instant end, BusinessCalendar calendar) {
            this.steps = steps;
            this.end = end;
            this.calendar = calendar;
        }

        /** Compares what happened. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Track track
                    && steps.equals(track.steps)
                    && end.equals(track.end)
                    && calendar.schedule().equals(track.calendar.schedule());
        }

        @Override
        public int hashCode() {
            return 31 * steps.hashCode() + end.hashCode();
        }

        /** Returns the number of phases. */
        @Override
        public String toString() {
            return "Track[" + steps.size() + " until " + end + "]";
        }
    }

    /**
     * Returns how much of the target is left.
     *
     * @return negative if it is breached; empty without a target
     */
    public Optional<Duration> left() {
        return target.map(promised -> promised.minus(elapsed));
    }

    /** Returns when the ticket was reopened; what opens a ticket that is open is none. */
    List<Instant> reopenings() {
        List<Instant> reopenings = new ArrayList<>();
        for (int i = 1; i < track.steps.size(); i++) {
            EventLog.Step step = track.steps.get(i);
            boolean opens = step.phase() == EventLog.Phase.RUNNING;
            if (opens && track.steps.get(i - 1).phase() == EventLog.Phase.RESOLVED) {
                reopenings.add(step.from());
            }
        }
        return List.copyOf(reopenings);
    }

    /**
     * Returns the stretches that explain the clock: they follow each other without a gap from the creation of the ticket
     * to where the clock stopped, or to the as-of, and those that count add up to {@link #elapsed()}.
     *
     * @return the segments, made anew each time; none if the ticket was not created yet
     */
    public List<SlaSegment> segments() {
        List<SlaSegment> segments = new ArrayList<>();
        for (int i = 0; i < track.steps.size(); i++) {
            EventLog.Step step = track.steps.get(i);
            Instant to = i + 1 < track.steps.size() ? track.steps.get(i + 1).from() : track.end;
            if (!to.isBefore(track.end)) {
                to = track.end;
            }
            if (!step.from().isBefore(to)) {
                continue;
            }
            if (step.phase() == EventLog.Phase.RUNNING) {
                addOpenAndClosed(segments, step.from(), to);
            } else {
                add(segments, SegmentKind.PAUSED, step.from(), to);
            }
        }
        return List.copyOf(segments);
    }

    private void addOpenAndClosed(List<SlaSegment> segments, Instant from, Instant to) {
        List<Instant> edges = new ArrayList<>();
        track.calendar.forEachOpen(from, to, (start, end) -> {
            edges.add(start);
            edges.add(end);
        });
        Instant reached = from;
        for (int i = 0; i < edges.size(); i += 2) {
            add(segments, SegmentKind.CLOSED, reached, edges.get(i));
            add(segments, SegmentKind.COUNTED, edges.get(i), edges.get(i + 1));
            reached = edges.get(i + 1);
        }
        add(segments, SegmentKind.CLOSED, reached, to);
    }

    private static void add(List<SlaSegment> segments, SegmentKind kind, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return;
        }
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).kind() == kind) {
            segments.set(last, new SlaSegment(kind, segments.get(last).from(), to));
        } else {
            segments.add(new SlaSegment(kind, from, to));
        }
    }
}
