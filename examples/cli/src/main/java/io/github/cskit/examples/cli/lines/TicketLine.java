package io.github.cskit.examples.cli.lines;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.Optional;

/**
 * One line that {@code cs classify} reads. Immutable and thread-safe.
 *
 * @param id the id of the ticket
 * @param title its title; absent is empty
 * @param body its text; absent is empty
 */
public record TicketLine(TicketId id, Optional<String> title, Optional<String> body) {

    /** Checks that there is an id. */
    public TicketLine {
        Checks.of("ticket", id).present("id", id).orThrow();
    }

    /**
     * Returns the ticket. When it was opened does not matter here.
     *
     * @return the ticket
     */
    public Ticket ticket() {
        return Ticket.builder(id, Instant.EPOCH, title.orElse(""), body.orElse(""))
                .build();
    }
}
