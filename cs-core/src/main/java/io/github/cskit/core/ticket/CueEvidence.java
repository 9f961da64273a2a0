package io.github.cskit.core.ticket;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;

/**
 * One place in a ticket's text that spoke for a category, or against it. It holds where the words stand, not the words:
 * what a ticket says stays in the ticket.
 *
 * <p>Immutable and thread-safe.
 *
 * @param category the category it spoke for
 * @param field the part of the ticket
 * @param start the first UTF-16 index, inclusive
 * @param end the index after the last, exclusive; above start
 * @param cue the cue that matched, in the classifier's own words, for example {@code error-message}
 * @param weight how strongly it spoke; negative if it spoke against
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CueEvidence(
        TicketCategory category, TicketField field, Integer start, Integer end, String cue, Double weight) {

    /** Checks the span. */
    public CueEvidence {
        Checks checks = Checks.of("evidence")
                .present("category", category)
                .present("field", field)
                .number("start", start, 0, Checks.MAX_TEXT)
                .number("end", end, 1, Checks.MAX_TEXT)
                .name("cue", cue)
                .number("weight", weight, -1e6, 1e6);
        checks.orThrow();
        checks.require(start < end, "end", end, "be above start (" + start + ")")
                .orThrow();
    }

    /**
     * Creates evidence.
     *
     * @param category the category it spoke for
     * @param field the part of the ticket
     * @param start the first UTF-16 index, inclusive
     * @param end the index after the last, exclusive
     * @param cue the cue that matched
     * @param weight how strongly it spoke; negative if it spoke against
     * @return the evidence
     */
    public static CueEvidence of(
            TicketCategory category, TicketField field, int start, int end, String cue, double weight) {
        return new CueEvidence(category, field, start, end, cue, weight);
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

    /** Returns where the cue stands, never the words. */
    @Override
    public String toString() {
        return "CueEvidence[" + category.wireName() + ", " + field.wireName() + " " + start + "-" + end + "]";
    }
}
