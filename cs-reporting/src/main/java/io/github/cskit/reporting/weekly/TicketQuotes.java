package io.github.cskit.reporting.weekly;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.reporting.insight.Insight;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sees to it that no insight quotes personal or secret data, whoever wrote its rule. Redacting what is redacted already
 * changes nothing. Immutable and thread-safe.
 */
final class TicketQuotes {

    private final Map<String, Customer> authors = new TreeMap<>();

    TicketQuotes(Portfolio portfolio) {
        for (CustomerHistory history : portfolio.customers()) {
            for (Ticket ticket : history.tickets()) {
                authors.put(ticket.id().value(), history.customer());
            }
        }
    }

    /** Returns evidence as it is, unless it quotes a ticket. */
    Evidence redacted(Evidence evidence) {
        if (!evidence.kind().equals(Insight.TICKET_EVIDENCE)) {
            return evidence;
        }
        Customer author = authors.get(evidence.source());
        Redactor redactor = author == null
                ? Redactor.standard().cautious()
                : Redactor.standard().cautious().knowing(author.contacts());
        return new Evidence(
                evidence.kind(),
                evidence.source(),
                redactor.redact(evidence.text()).text());
    }
}
