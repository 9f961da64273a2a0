package io.github.cskit.triage.lifecycle;

import io.github.cskit.triage.sla.SlaEvent;
import io.github.cskit.triage.sla.SlaEventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a record as the clocks of the SLA read it. */
final class SlaLog {

    private SlaLog() {}

    static List<SlaEvent> of(List<CaseEntry> entries) {
        List<SlaEvent> events = new ArrayList<>();
        TicketStatus before = TicketStatus.NEW;
        for (CaseEntry entry : entries) {
            if (entry instanceof CaseEntry.Answered answered) {
                events.add(new SlaEvent(answered.at(), SlaEventType.RESPONDED));
            } else if (entry instanceof CaseEntry.Moved moved) {
                type(before, moved.status()).ifPresent(type -> events.add(new SlaEvent(moved.at(), type)));
                before = moved.status();
            }
        }
        return List.copyOf(events);
    }

    private static Optional<SlaEventType> type(TicketStatus from, TicketStatus to) {
        return switch (to) {
            case NEW -> Optional.of(SlaEventType.CREATED);
            case TRIAGED -> from == TicketStatus.WAITING ? Optional.of(SlaEventType.RESUMED) : Optional.empty();
            case WAITING -> Optional.of(SlaEventType.WAITING);
            case RESOLVED -> Optional.of(SlaEventType.RESOLVED);
            case CLOSED -> from == TicketStatus.RESOLVED ? Optional.empty() : Optional.of(SlaEventType.RESOLVED);
            case REOPENED -> Optional.of(SlaEventType.REOPENED);
        };
    }
}
