package io.github.cskit.reporting.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.theme.TriagedTicket;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A ticket as evidence in the entry of the account that wrote it: enough to find it, and its subject line. The quote is
 * hostile text like the ticket itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ticket the ticket
 * @param openedOn the day it was opened
 * @param severity 1 (worst) to 4; absent if not set
 * @param category what it is about
 * @param quote its title, or the beginning of its text where it has none, without personal and secret data
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TicketNote(
        TicketId ticket, LocalDate openedOn, Optional<Integer> severity, TicketCategory category, String quote) {

    private static final int QUOTE_LENGTH = 140;

    /** Checks the parts. */
    public TicketNote {
        severity = Absent.orEmpty(severity);
        Checks.of("ticket note", ticket)
                .present("ticket", ticket)
                .present("openedOn", openedOn)
                .present("category", category)
                .text("quote", quote)
                .orThrow();
    }

    /**
     * Makes the note of a ticket, scoped to the account that wrote it.
     *
     * @param triaged the ticket
     * @param zone the zone in which days begin
     * @param quoter what quotes the account
     * @return the note; empty if no account is known
     */
    public static Optional<AccountScoped<TicketNote>> of(TriagedTicket triaged, ZoneId zone, Quoter quoter) {
        return triaged.ticket().customer().map(customer -> AccountScoped.of(customer, note(triaged, zone, quoter)));
    }

    /** Returns the ticket's id. */
    @Override
    public String toString() {
        return "TicketNote[" + ticket + "]";
    }

    /**
     * Quotes a ticket as notes do.
     *
     * @param ticket the ticket
     * @param quoter what quotes its account
     * @return its title, or the beginning of its text where it has none, without personal and secret data
     */
    public static String quote(Ticket ticket, Quoter quoter) {
        return quoter.ticket(ticket, QUOTE_LENGTH);
    }

    private static TicketNote note(TriagedTicket triaged, ZoneId zone, Quoter quoter) {
        return new TicketNote(
                triaged.ticket().id(),
                triaged.ticket().openedAt().atZone(zone).toLocalDate(),
                triaged.ticket().severity(),
                triaged.category(),
                quote(triaged.ticket(), quoter));
    }
}
