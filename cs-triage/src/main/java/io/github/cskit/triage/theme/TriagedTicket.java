package io.github.cskit.triage.theme;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.validation.Checks;

/**
 * A ticket and its category.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ticket the ticket
 * @param category its category
 */
public record TriagedTicket(Ticket ticket, TicketCategory category) {

    /** Checks that both are there. */
    public TriagedTicket {
        Checks.of("triaged ticket")
                .present("ticket", ticket)
                .present("category", category)
                .orThrow();
    }

    /**
     * Puts a ticket and its classification together. Where the classifier abstained its best guess counts.
     *
     * @param ticket the ticket
     * @param classification what the classifier said of it
     * @return both
     * @throws io.github.cskit.core.validation.InvalidValueException if the classification is of another ticket
     */
    public static TriagedTicket of(Ticket ticket, Classification classification) {
        Checks.of("triaged ticket", ticket.id())
                .require(
                        classification.ticket().equals(ticket.id()),
                        "classification.ticket",
                        classification.ticket(),
                        "be " + ticket.id())
                .orThrow();
        return new TriagedTicket(ticket, classification.category());
    }
}
