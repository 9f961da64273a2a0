package io.github.cskit.triage.matter;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * What a customer said in a ticket, shortened, without personal data as far as the redactor knows it, and traceable to
 * the ticket. It is still hostile text, to be escaped by whoever shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ticket the ticket it is taken from
 * @param customer the account that wrote it; absent if unknown
 * @param text the words
 */
public record TicketQuote(TicketId ticket, Optional<CustomerId> customer, String text) {

    /** Checks the parts. */
    public TicketQuote {
        customer = Absent.orEmpty(customer);
        Checks.of("ticket quote", ticket)
                .present("ticket", ticket)
                .text("text", text)
                .orThrow();
    }

    /** Returns the ticket, never the words. */
    @Override
    public String toString() {
        return "TicketQuote[" + ticket + "]";
    }
}
