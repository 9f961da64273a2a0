package io.github.cskit.triage.guard;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A host's classifier that is in order, and tickets for it. */
final class Acme {

    static final ModelRef MODEL = new ModelRef("acme", "1", Fingerprint.ofText("acme"));
    private static final Instant OPENED = Instant.parse("2026-11-01T00:00:00Z");

    private Acme() {}

    static List<Ticket> tickets(int count) {
        return IntStream.range(0, count).mapToObj(Acme::ticket).toList();
    }

    static Ticket ticket(int number) {
        return Ticket.builder(TicketId.of("T-" + number), OPENED, "Export", "The export crashes.")
                .build();
    }

    static Classification answer(Ticket ticket) {
        return answer(ticket.id(), probabilities(TicketCategory.USABILITY_ISSUE, 0.4));
    }

    static Classification answer(TicketId ticket, Map<TicketCategory, Double> probabilities) {
        return Classification.of(ticket, probabilities, false, List.of(), MODEL);
    }

    /** Returns 0.1 for each but one. */
    static Map<TicketCategory, Double> probabilities(TicketCategory best, double ofBest) {
        Map<TicketCategory, Double> probabilities = new EnumMap<>(TicketCategory.class);
        for (TicketCategory category : TicketCategory.values()) {
            probabilities.put(category, category == best ? ofBest : 0.1);
        }
        return probabilities;
    }
}
