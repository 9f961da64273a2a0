package io.github.cskit.examples.cli.lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.CueEvidence;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketField;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.examples.cli.print.SharesOfOne;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code cs classify} says of one ticket. Immutable and thread-safe.
 *
 * @param id the id of the ticket
 * @param category the most probable category
 * @param probabilities the probabilities of all seven, to six decimals, adding up to one
 * @param abstained whether a person should decide
 * @param calibrated whether the probabilities are calibrated
 * @param evidence what in the text spoke for it
 */
public record ClassifiedAnswer(
        TicketId id,
        TicketCategory category,
        Map<TicketCategory, BigDecimal> probabilities,
        boolean abstained,
        boolean calibrated,
        List<Cue> evidence) {

    private static final int DECIMALS = 6;

    /**
     * One piece of evidence. Immutable and thread-safe.
     *
     * @param category what it speaks for
     * @param field where it stands
     * @param start its first character in that field, in UTF-16 units
     * @param end the one after its last
     * @param cue what was recognised
     * @param weight how much it counts
     * @param words the words themselves; absent unless they were asked for
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Cue(
            TicketCategory category,
            TicketField field,
            int start,
            int end,
            String cue,
            BigDecimal weight,
            Optional<String> words) {}

    /**
     * Creates the answer.
     *
     * @param ticket the ticket
     * @param classification what the classifier says of it
     * @param withWords whether the evidence repeats the words of the ticket
     * @return the answer
     */
    public static ClassifiedAnswer of(Ticket ticket, Classification classification, boolean withWords) {
        Optional<QuotedWords> quoted = withWords ? Optional.of(new QuotedWords(ticket)) : Optional.empty();
        return new ClassifiedAnswer(
                ticket.id(),
                classification.category(),
                SharesOfOne.rounded(classification.probabilities()),
                classification.abstained(),
                classification.calibrated(),
                classification.evidence().stream()
                        .map(e -> cue(ticket, e, quoted))
                        .toList());
    }

    private static Cue cue(Ticket ticket, CueEvidence evidence, Optional<QuotedWords> quoted) {
        return new Cue(
                evidence.category(),
                evidence.field(),
                evidence.start(),
                evidence.end(),
                evidence.cue(),
                Decimals.rounded(evidence.weight(), DECIMALS),
                quoted.map(each -> each.quote(evidence.wordsIn(ticket))));
    }
}
