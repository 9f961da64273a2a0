package io.github.cskit.triage.learn;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.Checks;

/**
 * A ticket of which a person said what it is: an example to learn from. The label is the host's own word and need not be
 * one of the seven categories.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ticket the ticket
 * @param label what it is; two labels are the same if they are equal to the letter
 */
public record LabelledTicket(Ticket ticket, String label) {

    /** Checks the parts. */
    public LabelledTicket {
        Checks.of("labelled ticket", ticket == null ? null : ticket.id())
                .present("ticket", ticket)
                .name("label", label)
                .orThrow();
    }

    /** Returns the id of the ticket. */
    @Override
    public String toString() {
        return "LabelledTicket[" + ticket.id() + "]";
    }
}
