package io.github.cskit.triage.sla;

import io.github.cskit.core.time.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one clock off a log. Not thread-safe: one is made for each clock. */
final class ClockReading {

    private final SlaClockKind kind;
    private final SlaPolicy policy;
    private final BusinessCalendar calendar;
    private final List<EventLog.Step> steps;
    private final Optional<Instant> stop;
    private final Instant end;
    private final Optional<Duration> target;

    private Duration elapsed = Duration.ZERO;
    private @Nullable Instant due;

    private ClockReading(
            SlaClockKind kind,
            SlaPolicy policy,
            BusinessCalendar calendar,
            EventLog log,
            Optional<Duration> target,
            Instant asOf) {
        this.kind = kind;
        this.policy = policy;
        this.calendar = calendar;
        this.steps = log.steps();
        this.stop = log.stopped(kind);
        this.end = stop.orElse(asOf);
        this.target = target;
    }

    static SlaClock read(
            SlaClockKind kind,
            SlaPolicy policy,
            BusinessCalendar calendar,
            EventLog log,
            Optional<Duration> target,
            Instant asOf) {
        if (log.steps().isEmpty()) {
            SlaClock.Track nothing = new SlaClock.Track(List.of(), asOf, calendar);
            return new SlaClock(
                    kind, SlaState.NOT_APPLICABLE, target, Optional.empty(), Duration.ZERO, false, false, nothing);
        }
        return new ClockReading(kind, policy, calendar, log, target, asOf).read();
    }

    private SlaClock read() {
        boolean paused = false;
        for (int i = 0; i < steps.size() && !steps.get(i).from().isAfter(end); i++) {
            EventLog.Step step = steps.get(i);
            boolean last = i + 1 == steps.size() || !steps.get(i + 1).from().isBefore(end);
            paused = step.phase() == EventLog.Phase.WAITING;
            if (step.phase() == EventLog.Phase.RUNNING) {
                run(step.from(), last ? end : steps.get(i + 1).from());
            }
        }
        if (due == null && target.isPresent()) {
            due = calendar.plus(end, target.get().minus(elapsed));
        }
        return new SlaClock(
                kind,
                state(),
                target,
                Optional.ofNullable(due),
                elapsed,
                stop.isPresent(),
                stop.isEmpty() && paused,
                new SlaClock.Track(steps, end, calendar));
    }

    private void run(Instant from, Instant to) {
        Duration open = calendar.between(from, to);
        if (due == null && target.isPresent()) {
            Duration left = target.get().minus(elapsed);
            if (open.compareTo(left) >= 0) {
                due = calendar.plus(from, left);
            }
        }
        elapsed = elapsed.plus(open);
    }

    private SlaState state() {
        if (target.isEmpty()) {
            return SlaState.NOT_APPLICABLE;
        }
        Duration left = target.get().minus(elapsed);
        if (left.isNegative()) {
            return SlaState.BREACHED;
        }
        if (stop.isPresent()) {
            return SlaState.MET;
        }
        return policy.isNearly(left, target.get()) ? SlaState.ABOUT_TO_BREACH : SlaState.NOT_YET_DUE;
    }
}
