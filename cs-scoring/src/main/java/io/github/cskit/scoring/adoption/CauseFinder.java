package io.github.cskit.scoring.adoption;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.scoring.adoption.AdoptionReviewer.FeatureUse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Looks for why active, entitled customers do not use a feature. Immutable and thread-safe. */
record CauseFinder(
        FeatureUse use,
        List<CustomerHistory> active,
        Instant asOf,
        ZoneId zone,
        Function<Ticket, Optional<TicketCategory>> categories) {

    /** How-to tickets on it, among the customers that opened it or asked. */
    Optional<LikelyCause> documentation() {
        List<Ticket> asked = tickets(TicketCategory.HOW_TO_QUESTION);
        Set<CustomerId> asking = customers(asked);
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        Set<CustomerId> could = who(use::ever);
        could.addAll(asking);
        return Optional.of(new LikelyCause(
                AdoptionCause.DOCUMENTATION,
                Proportion.of(asking.size(), could.size()),
                List.of(count(asked.size(), "how-to ticket") + " on it since its release, of "
                        + count(asking.size(), "customer")),
                evidence(asked)));
    }

    /** Usability tickets on it, and customers that used it and stopped, among those that opened it or complained. */
    Optional<LikelyCause> usability(DateRange lately) {
        List<Ticket> complaints = tickets(TicketCategory.USABILITY_ISSUE);
        Set<CustomerId> abandoned = who(each -> use.ever(each)
                && !use.within(each, lately)
                && each.usage().stream().anyMatch(row -> lately.contains(row.date())));
        Set<CustomerId> showing = customers(complaints);
        List<String> statements = new ArrayList<>();
        if (!showing.isEmpty()) {
            statements.add(count(complaints.size(), "usability ticket") + " on it since its release, of "
                    + count(showing.size(), "customer"));
        }
        if (!abandoned.isEmpty()) {
            statements.add(count(abandoned.size(), "active customer") + " used it and stopped: not since "
                    + lately.startInclusive());
        }
        showing.addAll(abandoned);
        if (showing.isEmpty()) {
            return Optional.empty();
        }
        Set<CustomerId> could = who(use::ever);
        could.addAll(showing);
        List<Evidence> evidence = new ArrayList<>(evidence(complaints));
        abandoned.forEach(customer -> evidence.add(new Evidence("usage", customer.value(), "used it and stopped")));
        return Optional.of(new LikelyCause(
                AdoptionCause.USABILITY, Proportion.of(showing.size(), could.size()), statements, evidence));
    }

    /** Customers that never opened it, and how many of them nobody told. */
    Optional<LikelyCause> awareness(Optional<Set<CustomerId>> announcedTo) {
        Set<CustomerId> never = who(each -> !use.ever(each));
        if (never.isEmpty()) {
            return Optional.empty();
        }
        List<String> statements = new ArrayList<>();
        statements.add(count(never.size(), "active customer") + " never opened it");
        announcedTo.ifPresent(told -> {
            long untold =
                    never.stream().filter(customer -> !told.contains(customer)).count();
            statements.add(untold + " of them were not told of it");
        });
        List<Evidence> evidence = List.of(new Evidence("usage", use.feature().value(), String.join("; ", statements)));
        return Optional.of(new LikelyCause(
                AdoptionCause.AWARENESS, Proportion.of(never.size(), active.size()), statements, evidence));
    }

    private Set<CustomerId> who(Predicate<CustomerHistory> test) {
        Set<CustomerId> found = new TreeSet<>();
        active.stream().filter(test).forEach(each -> found.add(each.customer().id()));
        return found;
    }

    private List<Ticket> tickets(TicketCategory category) {
        return active.stream()
                .flatMap(each -> each.tickets().stream())
                .filter(ticket -> ticket.feature().filter(use.feature()::equals).isPresent())
                .filter(ticket -> ticket.openedAt().isBefore(asOf)
                        && !ticket.openedAt().atZone(zone).toLocalDate().isBefore(use.from()))
                .filter(ticket ->
                        categories.apply(ticket).filter(category::equals).isPresent())
                .toList();
    }

    private static Set<CustomerId> customers(List<Ticket> tickets) {
        Set<CustomerId> customers = new TreeSet<>();
        tickets.forEach(ticket -> ticket.customer().ifPresent(customers::add));
        return customers;
    }

    private List<Evidence> evidence(List<Ticket> tickets) {
        return tickets.stream()
                .map(ticket -> new Evidence(
                        "ticket",
                        ticket.id().value(),
                        "opened " + ticket.openedAt().atZone(zone).toLocalDate()))
                .toList();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
