package io.github.cskit.examples.cli.lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketField;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.examples.cli.print.SharesOfOne;
import io.github.cskit.triage.learn.LabelClassification;
import io.github.cskit.triage.learn.LabelEvidence;
import io.github.cskit.triage.learn.TrainedClassifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code cs classify --model} says of one ticket, in the labels of the model. Immutable and thread-safe.
 *
 * @param id the id of the ticket
 * @param category the most probable label
 * @param probabilities the probabilities of all labels, to six decimals, adding up to one
 * @param abstained whether a person should decide
 * @param calibrated whether the probabilities are calibrated
 * @param evidence what in the text spoke for the label or against it
 */
public record LabelAnswer(
        TicketId id,
        String category,
        Map<String, BigDecimal> probabilities,
        boolean abstained,
        boolean calibrated,
        List<Words> evidence) {

    private static final int DECIMALS = 6;

    /**
     * One piece of evidence. Immutable and thread-safe.
     *
     * @param category what it speaks for, or against where the weight is negative
     * @param field where it stands
     * @param start its first character in that field, in UTF-16 units
     * @param end the one after its last
     * @param cue what it is: words that the model has learned
     * @param weight how much it counts
     * @param words the words themselves; absent unless they were asked for
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Words(
            String category,
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
     * @param classifier the classifier
     * @param withWords whether the evidence repeats the words of the ticket
     * @return the answer
     */
    public static LabelAnswer of(Ticket ticket, TrainedClassifier classifier, boolean withWords) {
        LabelClassification answer = classifier.classify(ticket);
        Optional<QuotedWords> quoted = withWords ? Optional.of(new QuotedWords(ticket)) : Optional.empty();
        return new LabelAnswer(
                ticket.id(),
                answer.label(),
                SharesOfOne.rounded(answer.probabilities()),
                answer.abstained(),
                answer.calibrated(),
                classifier.explain(ticket).stream()
                        .map(each -> words(ticket, each, quoted))
                        .toList());
    }

    private static Words words(Ticket ticket, LabelEvidence evidence, Optional<QuotedWords> quoted) {
        return new Words(
                evidence.label(),
                evidence.field(),
                evidence.start(),
                evidence.end(),
                "learned-words",
                Decimals.rounded(evidence.weight(), DECIMALS),
                quoted.map(each -> each.quote(evidence.wordsIn(ticket))));
    }
}
