package io.github.cskit.triage.classify;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import java.time.Instant;

/** Tickets for tests. */
final class Tickets {

    private Tickets() {}

    static Ticket of(String title, String body) {
        return Ticket.builder(TicketId.of("t-1"), Instant.EPOCH, title, body).build();
    }
}
