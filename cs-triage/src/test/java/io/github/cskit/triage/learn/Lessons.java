package io.github.cskit.triage.learn;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Labelled tickets for tests, in labels that are none of the seven. */
final class Lessons {

    private static final List<String> PLACES =
            List.of("Oslo", "Bergen", "Tromso", "Bodo", "Alta", "Moss", "Voss", "Narvik");

    private Lessons() {}

    /** Returns tickets of three desks: freight, billing and staff. */
    static List<LabelledTicket> ofThreeDesks(int each) {
        List<LabelledTicket> all = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            String place = PLACES.get(i % PLACES.size()) + " " + i;
            all.add(of("freight-" + i, "Lorry late in " + place, "The lorry has not reached the dock yet.", "Freight"));
            all.add(of("billing-" + i, "Invoice of " + place, "The invoice shows the wrong amount of tax.", "Billing"));
            all.add(of("staff-" + i, "Shift in " + place, "A driver is ill; who takes the shift?", "Staff & shifts"));
        }
        return all;
    }

    static LabelledTicket of(String id, String title, String body, String label) {
        return new LabelledTicket(ticket(id, title, body), label);
    }

    static Ticket ticket(String id, String title, String body) {
        return Ticket.builder(TicketId.of(id), Instant.EPOCH, title, body).build();
    }
}
