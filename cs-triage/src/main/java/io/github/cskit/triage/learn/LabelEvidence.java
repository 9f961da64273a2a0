package io.github.cskit.triage.learn;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketField;
import io.github.cskit.core.validation.Checks;

/**
 * One place in a ticket's text that spoke for a label, or against it. It holds where the words stand, not the words. It is
 * to a label what {@link io.github.cskit.core.ticket.CueEvidence} is to one of the seven categories.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the label it spoke for
 * @param field the part of the ticket
 * @param start the first UTF-16 index, inclusive
 * @param end the index after the last, exclusive; above start
 * @param weight how strongly it spoke; negative if it spoke against
 */
public record LabelEvidence(String label, TicketField field, Integer start, Integer end, Double weight) {

    /** Checks the span. */
    public LabelEvidence {
        Checks.of("label evidence")
                .name("label", label)
                .present("field", field)
                .number("start", start, 0, Checks.MAX_TEXT)
                .number("end", end, 1, Checks.MAX_TEXT)
                .number("weight", weight, -1e6, 1e6)
                .orThrow();
        Checks.of("label evidence")
                .require(start < end, "end", end, "be above start (" + start + ")")
                .orThrow();
    }

    /**
     * Returns the words of the ticket that it stands for.
     *
     * @param ticket the ticket that was classified
     * @return the words
     * @throws IndexOutOfBoundsException if the span lies outside that ticket's text
     */
    public String wordsIn(Ticket ticket) {
        String text = field == TicketField.TITLE ? ticket.title() : ticket.body();
        return text.substring(start, end);
    }
}
