package io.github.cskit.triage.guard;

import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;

/**
 * What was wrong with a classifier's answer to one ticket. It holds no message of the classifier's own: such a message may
 * repeat what a ticket says.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ticket the ticket
 * @param kind what was wrong
 * @param detail more of it: the type of an exception, the field of an answer, the limit that was passed
 */
public record ClassifierFault(TicketId ticket, FaultKind kind, String detail) {

    /** Checks the parts. */
    public ClassifierFault {
        Checks.of("classifier fault", ticket)
                .present("ticket", ticket)
                .present("kind", kind)
                .name("detail", detail)
                .orThrow();
    }

    /**
     * Returns the sentence that a person reads.
     *
     * @return ticket, kind and detail on one line
     */
    public String message() {
        return "ticket (" + ticket + "): " + kind.wireName() + " (" + detail + ")";
    }
}
