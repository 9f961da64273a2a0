package io.github.cskit.triage.bug;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.escalation.EscalationKey;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One document with all that an engineer needs to work on a defect, and no data of customers beyond that: it has the ids of
 * tickets and how many customers wait, and neither who they are nor what they pay.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key what its escalation is known by
 * @param title what it is in one line
 * @param description what happens, redacted
 * @param steps how it can be reproduced; at least one
 * @param environment where it was seen; empty if no ticket says
 * @param severity the worst severity of its tickets; absent if none has one
 * @param priority how soon it should be worked on
 * @param firstSeen when it was first reported
 * @param lastSeen when it was last reported
 * @param tickets the tickets that report it, the oldest first
 * @param customers how many customers report it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EngineeringPackage(
        EscalationKey key,
        String title,
        String description,
        List<String> steps,
        List<String> environment,
        Optional<Integer> severity,
        Priority priority,
        Instant firstSeen,
        Instant lastSeen,
        List<TicketId> tickets,
        int customers) {

    /** Checks that nothing is missing that an engineer needs, and names all that is. */
    public EngineeringPackage {
        steps = Absent.orEmptyList(steps);
        environment = Absent.orEmptyList(environment);
        severity = Absent.orEmpty(severity);
        tickets = Absent.orEmptyList(tickets);
        Checks checks = Checks.of("engineering package", key)
                .present("key", key)
                .name("title", title)
                .text("description", description)
                .require(description != null && !description.isBlank(), "description", "blank", "say what happens")
                .require(!steps.isEmpty(), "steps", "empty", "say how it can be reproduced")
                .present("priority", priority)
                .present("firstSeen", firstSeen)
                .present("lastSeen", lastSeen)
                .require(!tickets.isEmpty(), "tickets", "empty", "name a ticket")
                .number("customers", customers, 0, Integer.MAX_VALUE);
        checks.orThrow();
    }

    /**
     * Makes the package of a defect.
     *
     * @param bug the defect
     * @return the package
     * @throws io.github.cskit.core.validation.InvalidValueException naming everything that is missing, such as the steps
     */
    public static EngineeringPackage of(ReportedBug bug) {
        List<Instant> times = bug.matter().tickets().stream()
                .map(each -> each.ticket())
                .map(Ticket::openedAt)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new EngineeringPackage(
                EscalationKey.of(EscalationKind.BUG, bug.matter().about()),
                bug.title(),
                bug.description(),
                bug.steps(),
                bug.environment(),
                bug.severity(),
                bug.priority(),
                times.get(0),
                times.get(times.size() - 1),
                bug.matter().ticketIds(),
                bug.impact().customers().size());
    }

    /** Returns the key, never what it says. */
    @Override
    public String toString() {
        return "EngineeringPackage[" + key + "]";
    }
}
