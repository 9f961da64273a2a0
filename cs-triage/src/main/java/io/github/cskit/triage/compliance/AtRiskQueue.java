package io.github.cskit.triage.compliance;

import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.sla.SlaClock;
import io.github.cskit.triage.sla.SlaClockKind;
import io.github.cskit.triage.sla.SlaState;
import io.github.cskit.triage.sla.TicketSla;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The clocks that are about to breach, least time left first: what to pick up next. What is breached already is not in
 * it; that is in the breaches of the {@link ComplianceReport}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param items the clocks, ascending by open time left, then by when they are due, then by ticket
 */
public record AtRiskQueue(List<Item> items) {

    private static final Comparator<Item> LEAST_LEFT_FIRST = Comparator.comparing(Item::left)
            .thenComparing(Item::due)
            .thenComparing(item -> item.ticket().value())
            .thenComparing(Item::kind);

    /**
     * One clock that is about to breach. Immutable and thread-safe.
     *
     * @param ticket the ticket
     * @param kind the clock
     * @param left the open time that is left, zero or more
     * @param due when it is used up; of a paused clock, if it went on now
     * @param paused whether the ticket waits for the customer
     */
    public record Item(TicketId ticket, SlaClockKind kind, Duration left, Instant due, boolean paused) {}

    /** Copies the list. */
    public AtRiskQueue {
        items = List.copyOf(items);
    }

    /**
     * Creates the queue.
     *
     * @param clocks tickets with their clocks, in any order
     * @return the queue
     */
    public static AtRiskQueue of(Collection<TicketSla> clocks) {
        List<Item> items = new ArrayList<>();
        for (TicketSla sla : clocks) {
            for (SlaClockKind kind : SlaClockKind.values()) {
                SlaClock clock = sla.clock(kind);
                if (clock.state() == SlaState.ABOUT_TO_BREACH) {
                    items.add(new Item(
                            sla.ticket().id(),
                            kind,
                            clock.left().orElseThrow(),
                            clock.due().orElseThrow(),
                            clock.paused()));
                }
            }
        }
        items.sort(LEAST_LEFT_FIRST);
        return new AtRiskQueue(items);
    }
}
