package io.github.cskit.triage.learn;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.CueEvidence;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.triage.classify.TicketClassifier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A trained classifier whose labels are categories.
 *
 * <p>Immutable and thread-safe.
 *
 * @param trained the classifier
 * @param categories the category of each label
 */
record SevenLabels(TrainedClassifier trained, List<TicketCategory> categories) implements TicketClassifier {

    private static final String CUE = "learned-words";

    @Override
    public Classification classify(Ticket ticket) {
        double[] probabilities = trained.probabilities(ticket);
        int best = TrainedClassifier.best(probabilities);
        List<CueEvidence> evidence = trained.spoken(ticket, best).stream()
                .map(each -> CueEvidence.of(
                        categories.get(best), each.field(), each.start(), each.end(), CUE, each.weight()))
                .toList();
        return answer(ticket, probabilities, evidence);
    }

    @Override
    public Classification decide(Ticket ticket) {
        return answer(ticket, trained.probabilities(ticket), List.of());
    }

    private Classification answer(Ticket ticket, double[] probabilities, List<CueEvidence> evidence) {
        int best = TrainedClassifier.best(probabilities);
        Map<TicketCategory, Double> byCategory = new EnumMap<>(TicketCategory.class);
        for (TicketCategory each : TicketCategory.values()) {
            byCategory.put(each, 0.0);
        }
        for (int i = 0; i < probabilities.length; i++) {
            byCategory.put(categories.get(i), probabilities[i]);
        }
        return new Classification(
                ticket.id(),
                categories.get(best),
                byCategory,
                trained.abstains(probabilities[best]),
                true,
                evidence,
                trained.model());
    }
}
