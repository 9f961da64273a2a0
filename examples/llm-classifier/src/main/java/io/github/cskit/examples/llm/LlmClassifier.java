package io.github.cskit.examples.llm;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.CueEvidence;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketField;
import io.github.cskit.triage.classify.TicketClassifier;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a language model over HTTP what a ticket is about. It throws whenever the answer is not one: put a
 * {@code ClassifierGuard} in front of it.
 *
 * <p>Immutable and thread-safe.
 */
public final class LlmClassifier implements TicketClassifier {

    private final ModelClient model;
    private final ModelRef ref;

    /**
     * Creates the classifier.
     *
     * @param client how the model is reached
     * @param model where it is
     * @param version which model it is, as decisions refer to it
     * @param patience how long its whole answer is waited for
     */
    public LlmClassifier(HttpClient client, URI model, String version, Duration patience) {
        this.model = new ModelClient(client, model, patience);
        this.ref = new ModelRef("llm", version, Fingerprint.ofText("llm " + version));
    }

    @Override
    public Classification classify(Ticket ticket) {
        ModelAnswer answer = model.ask(ModelQuestion.about(ticket), ModelAnswer.class);
        Map<TicketCategory, Double> probabilities = new EnumMap<>(TicketCategory.class);
        answer.probabilities().forEach((label, value) -> probabilities.put(TicketCategory.parse(label), value));
        return Classification.of(ticket.id(), probabilities, false, evidence(ticket, answer, probabilities), ref);
    }

    /** Keeps the quotes that the ticket really holds: a model may invent some. */
    private static List<CueEvidence> evidence(
            Ticket ticket, ModelAnswer answer, Map<TicketCategory, Double> probabilities) {
        List<CueEvidence> evidence = new ArrayList<>();
        for (ModelAnswer.Quote quote : answer.quotes()) {
            TicketCategory category = TicketCategory.parse(quote.label());
            for (TicketField field : TicketField.values()) {
                String text = field == TicketField.TITLE ? ticket.title() : ticket.body();
                int start = quote.words().isEmpty() ? -1 : text.indexOf(quote.words());
                if (start >= 0) {
                    double weight = probabilities.getOrDefault(category, 0.0);
                    int end = start + quote.words().length();
                    evidence.add(CueEvidence.of(category, field, start, end, "quote", weight));
                }
            }
        }
        return evidence;
    }
}
