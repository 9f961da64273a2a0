package io.github.cskit.triage.sla;

import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.result.Partial;
import io.github.cskit.core.time.BusinessCalendar;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the clocks of tickets: a pure function of a ticket's event log, the version of the policy that is pinned to it,
 * and the as-of.
 *
 * <p>Immutable and thread-safe.
 */
public final class SlaAssessor {

    private final Map<SlaPolicyRef, Desk> desks;

    /** A policy with what is computed of it once. */
    private record Desk(SlaPolicy policy, ModelRef model, BusinessCalendar calendar) {}

    private SlaAssessor(Map<SlaPolicyRef, Desk> desks) {
        this.desks = Collections.unmodifiableMap(desks);
    }

    /**
     * Creates an assessor.
     *
     * @param policies every version that is pinned to a ticket
     * @return the assessor
     */
    public static SlaAssessor of(SlaPolicies policies) {
        Map<SlaPolicyRef, Desk> desks = new LinkedHashMap<>();
        for (SlaPolicy policy : policies.all()) {
            desks.put(policy.ref(), new Desk(policy, policy.model(), BusinessCalendar.of(policy.schedule())));
        }
        return new SlaAssessor(desks);
    }

    /**
     * Reads the clocks of a ticket.
     *
     * @param ticket the ticket
     * @param asOf the instant; later events are not known yet
     * @return its clocks
     * @throws InvalidValueException if its policy is not known, or its log tells what cannot have happened
     */
    public TicketSla assess(SlaTicket ticket, Instant asOf) {
        Desk desk = desks.get(ticket.policy());
        if (desk == null) {
            String found = "not among the " + desks.size() + " versions known";
            throw new InvalidValueException(
                    "ticket (" + ticket.id() + ")", List.of(new Problem("policy", found, "be one of them")));
        }
        Checks.of("ticket", ticket.id())
                .require(!ticket.events().isEmpty(), "events", "empty", "begin with created")
                .orThrow();
        EventLog log = EventLog.of(ticket, asOf);
        Optional<SlaTarget> target = desk.policy().target(ticket);
        return new TicketSla(
                ticket,
                desk.model(),
                asOf,
                read(SlaClockKind.FIRST_RESPONSE, desk, log, target, asOf),
                read(SlaClockKind.RESOLUTION, desk, log, target, asOf));
    }

    /**
     * Reads the clocks of many tickets.
     *
     * @param tickets the tickets
     * @param asOf the instant; later events are not known yet
     * @return clocks or a failure for each ticket, in their order
     */
    public Partial<TicketSla> assess(List<SlaTicket> tickets, Instant asOf) {
        return Partial.map(tickets, ticket -> assess(ticket, asOf), ticket -> "ticket (" + ticket.id() + ")");
    }

    private static SlaClock read(SlaClockKind kind, Desk desk, EventLog log, Optional<SlaTarget> target, Instant asOf) {
        Optional<Duration> promise = target.flatMap(t -> t.promise(kind));
        return ClockReading.read(kind, desk.policy(), desk.calendar(), log, promise, asOf);
    }
}
