package io.github.cskit.triage.matter;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.theme.TriagedTicket;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What some tickets are about together: one wish, one question, one defect. It is not a theme of a period: it is what is
 * escalated, with a name that stays.
 *
 * <p>Immutable and thread-safe.
 *
 * @param about what tells it from other matters, and what its escalation is known by
 * @param label what it is about, in words; hostile text, already redacted
 * @param tickets its tickets, the oldest first; at least one
 */
public record Matter(String about, String label, List<TriagedTicket> tickets) {

    private static final Comparator<TriagedTicket> OLDEST_FIRST = Comparator.comparing(
                    (TriagedTicket each) -> each.ticket().openedAt())
            .thenComparing(each -> each.ticket().id());

    private static final Pattern WORDS = Pattern.compile("[\\s,]{1,10}");

    /** Checks the parts and puts the tickets in order. */
    public Matter {
        tickets = Absent.orEmptyList(tickets);
        Checks.of("matter")
                .name("about", about)
                .name("label", label)
                .elements("tickets", tickets)
                .require(!tickets.isEmpty(), "tickets", "empty", "hold a ticket")
                .orThrow();
        tickets = tickets.stream().sorted(OLDEST_FIRST).toList();
    }

    /**
     * Returns what of this matter is of one category. It keeps its name where the tickets that are left say every word of
     * it; otherwise it is named after its oldest ticket, so that no word of an account that is left out stands in it.
     *
     * @param category the category
     * @return the tickets of that category; empty if there are none
     */
    public Optional<Matter> only(TicketCategory category) {
        List<TriagedTicket> some =
                tickets.stream().filter(each -> each.category() == category).toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        Matter same = new Matter(about, label, some);
        String oldest = "ticket " + same.tickets().get(0).ticket().id();
        return Optional.of(same.saysItsName() ? same : new Matter(oldest, oldest, some));
    }

    private boolean saysItsName() {
        StringBuilder said = new StringBuilder();
        for (TriagedTicket each : tickets) {
            Ticket ticket = each.ticket();
            said.append(ticket.title()).append('\n').append(ticket.body()).append('\n');
            said.append(ticket.tags()).append(ticket.feature()).append('\n');
        }
        String lower = said.toString().toLowerCase(Locale.ROOT);
        return WORDS.splitAsStream(label.toLowerCase(Locale.ROOT)).allMatch(lower::contains);
    }

    /**
     * Returns the accounts that wrote.
     *
     * @return each once, by id; tickets of unknown accounts add none
     */
    public List<CustomerId> customers() {
        TreeSet<CustomerId> customers = new TreeSet<>();
        tickets.forEach(each -> each.ticket().customer().ifPresent(customers::add));
        return List.copyOf(customers);
    }

    /**
     * Returns the tickets.
     *
     * @return their ids, the oldest first
     */
    public List<TicketId> ticketIds() {
        return tickets.stream().map(each -> each.ticket().id()).toList();
    }

    /**
     * Returns the feature that most of those tickets concern that name one.
     *
     * @return the feature, of equally many the first by id; empty if no ticket names one
     */
    public Optional<FeatureId> feature() {
        Map<FeatureId, Integer> counts = new TreeMap<>();
        tickets.forEach(each -> each.ticket().feature().ifPresent(id -> counts.merge(id, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<FeatureId, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** Returns how many tickets there are, never what they say. */
    @Override
    public String toString() {
        return "Matter[tickets=" + tickets.size() + "]";
    }
}
