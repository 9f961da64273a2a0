package io.github.cskit.triage.procedure;

import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.triage.sla.SegmentKind;
import io.github.cskit.triage.sla.SlaClock;
import io.github.cskit.triage.sla.SlaSegment;
import io.github.cskit.triage.sla.SlaState;
import io.github.cskit.triage.sla.TicketSla;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads off a ticket's clock how far it escalates. Not thread-safe: one is made for each ticket. */
final class ProcedureReading {

    private final EscalationProcedure procedure;
    private final ModelRef model;
    private final TicketSla sla;
    private final SlaClock clock;
    private final Optional<Duration> overdue;
    private final List<Instant> reopenings;

    ProcedureReading(EscalationProcedure procedure, ModelRef model, TicketSla sla) {
        this.procedure = procedure;
        this.model = model;
        this.sla = sla;
        this.clock = sla.resolution();
        this.overdue = clock.state() == SlaState.BREACHED ? clock.left().map(Duration::negated) : Optional.empty();
        this.reopenings = sla.reopenings();
    }

    Optional<TicketEscalation> read() {
        if (clock.stopped()) {
            return Optional.empty();
        }
        for (int level = procedure.levels().size(); level > 0; level--) {
            EscalationLevel each = procedure.levels().get(level - 1);
            boolean late = isLate(each);
            boolean back =
                    each.reopenings().map(times -> reopenings.size() >= times).orElse(false);
            if (late || back) {
                return Optional.of(escalation(level, each, late, back));
            }
        }
        return Optional.empty();
    }

    private boolean isLate(EscalationLevel level) {
        return overdue.isPresent()
                && level.overdue()
                        .map(from -> overdue.get().compareTo(from) >= 0)
                        .orElse(false);
    }

    private TicketEscalation escalation(int level, EscalationLevel reached, boolean late, boolean back) {
        List<EscalationCause> causes = new ArrayList<>();
        List<Instant> times = new ArrayList<>();
        if (late) {
            causes.add(EscalationCause.OVERDUE);
            times.add(passed(clock.target().orElseThrow().plus(reached.overdue().orElseThrow())));
        }
        if (back) {
            causes.add(EscalationCause.REOPENED);
            times.add(reopenings.get(reached.reopenings().orElseThrow() - 1));
        }
        Instant since = times.stream().min(Instant::compareTo).orElseThrow();
        return new TicketEscalation(sla.ticket().id(), level, reached.owner(), causes, since, untilNext(level), model);
    }

    /** Returns when the clock had counted so much. */
    private Instant passed(Duration counted) {
        Duration left = counted;
        for (SlaSegment segment : clock.segments()) {
            if (segment.kind() == SegmentKind.COUNTED) {
                if (segment.length().compareTo(left) >= 0) {
                    return segment.from().plus(left);
                }
                left = left.minus(segment.length());
            }
        }
        throw new IllegalStateException("The clock of ticket (" + sla.ticket().id() + ") lost a segment.");
    }

    private Optional<Duration> untilNext(int level) {
        return procedure.levels().stream()
                .skip(level)
                .flatMap(next -> next.overdue().stream())
                .findFirst()
                .flatMap(from -> clock.left().map(left -> left.plus(from)));
    }
}
