package io.github.cskit.triage.desk;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.guard.GuardedClassification;
import io.github.cskit.triage.intake.TicketQuality;
import io.github.cskit.triage.priority.PriorityDecision;
import io.github.cskit.triage.route.Route;

/**
 * What the desk says of one ticket. It holds the ticket, which is what one account wrote: it is shown to that account's own
 * people.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ticket the ticket
 * @param outcome what it is about, and the fault if the classifier gave no answer of its own
 * @param route who gets it; a proposal where the classification abstains
 * @param priority how soon it should be worked on, and why
 * @param quality how complete it is, and what is still to be asked
 */
public record Triage(
        Ticket ticket, GuardedClassification outcome, Route route, PriorityDecision priority, TicketQuality quality) {

    /** Checks that every part is there and speaks of the same ticket. */
    public Triage {
        Checks checks = Checks.of("triage")
                .present("ticket", ticket)
                .present("outcome", outcome)
                .present("route", route)
                .present("priority", priority)
                .present("quality", quality);
        checks.orThrow();
        checks.require(
                        outcome.classification().ticket().equals(ticket.id()),
                        "outcome",
                        "that of (" + outcome.classification().ticket() + ")",
                        "be that of ticket (" + ticket.id() + ")")
                .require(
                        quality.ticket().equals(ticket.id()),
                        "quality",
                        "that of (" + quality.ticket() + ")",
                        "be that of ticket (" + ticket.id() + ")")
                .orThrow();
    }

    /**
     * Returns what the ticket is about.
     *
     * @return the classification
     */
    public Classification classification() {
        return outcome.classification();
    }

    /** Returns the ticket's id and category. */
    @Override
    public String toString() {
        return "Triage[" + ticket.id() + ", " + classification().category().wireName() + "]";
    }
}
