package io.github.cskit.scoring.risk;

import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.ticket.Ticket;
import java.time.ZoneId;

/** Tickets and events as evidence, in our own words: nothing that a customer wrote. Immutable and thread-safe. */
final class RootCauseEvidence {

    private RootCauseEvidence() {}

    static Evidence of(Ticket ticket, ZoneId zone) {
        String severity = ticket.severity().map(s -> ", severity " + s).orElse("");
        String feature = ticket.feature().map(f -> ", on " + f).orElse("");
        String text = "opened on " + ticket.openedAt().atZone(zone).toLocalDate() + severity + feature;
        return new Evidence("ticket", ticket.id().value(), text);
    }

    static Evidence of(CustomerEvent event, ZoneId zone) {
        String text = event.kind().wireName() + " on " + event.at().atZone(zone).toLocalDate();
        return new Evidence("event", event.kind().wireName() + "@" + event.at(), text);
    }
}
