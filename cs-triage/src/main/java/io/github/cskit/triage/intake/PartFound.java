package io.github.cskit.triage.intake;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketField;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * Something that a ticket says, and where. It holds the place, not the words.
 *
 * <p>Immutable and thread-safe.
 *
 * @param part what it says
 * @param weight what that counts
 * @param field the part of the ticket that says it; absent if it follows from the account that the ticket names
 * @param start the first UTF-16 index there, inclusive
 * @param end the index after the last, exclusive
 */
public record PartFound(IntakePart part, int weight, Optional<TicketField> field, int start, int end) {

    /** Checks the span. */
    public PartFound {
        field = Absent.orEmpty(field);
        Checks.of("part found")
                .present("part", part)
                .number("weight", weight, 1, FormField.ALL)
                .number("start", start, 0, Checks.MAX_TEXT)
                .number("end", end, start, Checks.MAX_TEXT)
                .orThrow();
    }

    /**
     * Returns the words that say it.
     *
     * @param ticket the ticket that was read
     * @return the words; empty if it follows from the account that the ticket names
     */
    public String wordsIn(Ticket ticket) {
        return field.map(in -> (in == TicketField.TITLE ? ticket.title() : ticket.body()).substring(start, end))
                .orElse("");
    }
}
