package io.github.cskit.reporting.insight;

import io.github.cskit.core.money.Money;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.triage.theme.Theme;
import io.github.cskit.triage.theme.TriagedTicket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The tickets of one theme within the lookback, in the order of their opening. Immutable and thread-safe.
 *
 * @param label what the theme is about
 * @param tickets its tickets
 * @param undecided those whose category was left to a person
 * @param all how many tickets of the lookback the theme has, counted here or not
 */
record ThemeTickets(String label, List<TriagedTicket> tickets, Set<TicketId> undecided, int all) {

    private static final String UNDECIDED = "undecided";

    /** Returns the tickets of each theme. */
    static List<ThemeTickets> of(InsightContext context) {
        DateRange recent = context.frame().lastDays(context.policy().lookbackDays());
        Map<TicketId, TriagedTicket> byId = new TreeMap<>();
        context.tickets().forEach(ticket -> byId.put(ticket.ticket().id(), ticket));
        List<ThemeTickets> all = new ArrayList<>();
        for (Theme theme : context.themes().in(recent).all()) {
            List<TriagedTicket> tickets = theme.tickets().stream()
                    .filter(byId::containsKey)
                    .map(byId::get)
                    .sorted(Comparator.comparing((TriagedTicket t) -> t.ticket().openedAt())
                            .thenComparing(t -> t.ticket().id()))
                    .toList();
            Set<TicketId> undecided = new TreeSet<>(theme.tickets());
            undecided.retainAll(context.undecided());
            all.add(new ThemeTickets(theme.label(), tickets, undecided, tickets.size()));
        }
        return all;
    }

    /** Returns how many tickets are of some categories by more than a guess. */
    int count(Set<TicketCategory> categories) {
        return (int) tickets.stream()
                .filter(t -> categories.contains(t.category()))
                .filter(t -> !undecided.contains(t.ticket().id()))
                .count();
    }

    /** Returns the tickets that are of some categories by more than a guess. */
    ThemeTickets only(Set<TicketCategory> categories) {
        return new ThemeTickets(
                label,
                tickets.stream()
                        .filter(t -> categories.contains(t.category()))
                        .filter(t -> !undecided.contains(t.ticket().id()))
                        .toList(),
                Set.of(),
                all);
    }

    /** Returns how many tickets there are, and of how many if others are left out. */
    String count() {
        return Found.plural(tickets.size(), "ticket") + (tickets.size() < all ? " of " + all : "");
    }

    /** Returns what the accounts behind the tickets pay, each once. */
    Money arr(InsightContext context) {
        return context.arr().total(InsightContext.customersOf(tickets));
    }

    /** Returns how the tickets were read, where they were not all read as the same. */
    String mix() {
        Map<String, Long> mix =
                tickets.stream().collect(Collectors.groupingBy(this::reading, TreeMap::new, Collectors.counting()));
        return mix.size() < 2
                ? ""
                : mix.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                        .map(e -> e.getKey().equals(UNDECIDED)
                                ? e.getValue() + " " + UNDECIDED
                                : Found.plural(e.getValue(), e.getKey()))
                        .collect(Collectors.joining(", ", " (read as ", ")"));
    }

    private String reading(TriagedTicket ticket) {
        return undecided.contains(ticket.ticket().id())
                ? UNDECIDED
                : ticket.category().wireName().replace('-', ' ');
    }
}
