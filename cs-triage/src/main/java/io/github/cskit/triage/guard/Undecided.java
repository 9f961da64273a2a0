package io.github.cskit.triage.guard;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is said of a ticket when nobody can say anything: any category, for a person to decide. */
final class Undecided {

    private static final String NAME = "undecided";
    private static final ModelRef MODEL = new ModelRef(NAME, "1", Fingerprint.ofText(NAME));

    private Undecided() {}

    static Classification of(Ticket ticket) {
        Map<TicketCategory, Double> probabilities = new EnumMap<>(TicketCategory.class);
        for (TicketCategory category : TicketCategory.values()) {
            probabilities.put(category, 1.0 / TicketCategory.values().length);
        }
        return Classification.of(ticket.id(), probabilities, false, List.of(), MODEL)
                .abstaining();
    }
}
