package io.github.cskit.reporting.weekly;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.triage.guard.ClassifierGuard;
import io.github.cskit.triage.guard.GuardReport;
import io.github.cskit.triage.guard.GuardedBatch;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.TriagedTicket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The tickets of a review, each classified once. Immutable and thread-safe. */
final class TicketDesk {

    private final ReviewFrame frame;
    private final List<TriagedTicket> tickets;
    private final Set<TicketId> undecided;
    private final GuardReport report;

    private TicketDesk(ReviewFrame frame, List<TriagedTicket> tickets, Set<TicketId> undecided, GuardReport report) {
        this.frame = frame;
        this.report = report;
        this.tickets = List.copyOf(tickets);
        this.undecided = Collections.unmodifiableSet(undecided);
    }

    /** Classifies the tickets of the last days, older ones that are still open, and those that others ask for. */
    static TicketDesk open(
            Portfolio portfolio, ReviewFrame frame, int days, ClassifierGuard classifier, Predicate<Ticket> asked) {
        DateRange recent = frame.lastDays(days);
        List<Ticket> tickets = all(portfolio).stream()
                .filter(ticket -> frame.holds(recent, ticket.openedAt()) || frame.isOpen(ticket) || asked.test(ticket))
                .toList();
        GuardedBatch batch = classifier.anew().decideAll(tickets);
        List<TriagedTicket> triaged = new ArrayList<>();
        Set<TicketId> undecided = new TreeSet<>();
        for (int i = 0; i < tickets.size(); i++) {
            Classification classification = batch.results().get(i).classification();
            triaged.add(TriagedTicket.of(tickets.get(i), classification));
            if (classification.abstained()) {
                undecided.add(classification.ticket());
            }
        }
        return new TicketDesk(frame, triaged, undecided, batch.report());
    }

    /** Returns how the classifier did on these tickets. */
    GuardReport report() {
        return report;
    }

    List<TriagedTicket> tickets() {
        return tickets;
    }

    /** Returns the tickets that the classifier left to a person. They count in no category. */
    Set<TicketId> undecided() {
        return undecided;
    }

    /** Returns the tickets whose category is more than a guess. */
    List<TriagedTicket> decided() {
        return tickets.stream()
                .filter(t -> !undecided.contains(t.ticket().id()))
                .toList();
    }

    List<TriagedTicket> of(CustomerId customer) {
        return tickets.stream()
                .filter(t -> t.ticket().customer().filter(customer::equals).isPresent())
                .toList();
    }

    int openedIn(DateRange range) {
        return in(range).size();
    }

    int stillOpen() {
        return (int) tickets.stream().filter(t -> frame.isOpen(t.ticket())).count();
    }

    List<CategoryCount> byCategory(int days) {
        DateRange range = frame.lastDays(days);
        List<TriagedTicket> now = decided(range);
        List<TriagedTicket> before = decided(range.previous());
        return Arrays.stream(TicketCategory.values())
                .map(category -> new CategoryCount(category, count(now, category), count(before, category)))
                .sorted(Comparator.comparing(CategoryCount::tickets).reversed())
                .toList();
    }

    /** Returns the tickets of a period as remarks; those that the classifier left to a person without a category. */
    List<Remark> remarks(DateRange range) {
        return in(range).stream()
                .map(triaged ->
                        undecided.contains(triaged.ticket().id()) ? Remark.of(triaged.ticket()) : Remark.of(triaged))
                .toList();
    }

    private List<TriagedTicket> decided(DateRange range) {
        return in(range).stream()
                .filter(t -> !undecided.contains(t.ticket().id()))
                .toList();
    }

    private List<TriagedTicket> in(DateRange range) {
        return tickets.stream()
                .filter(t -> frame.holds(range, t.ticket().openedAt()))
                .toList();
    }

    private static int count(List<TriagedTicket> tickets, TicketCategory category) {
        return (int) tickets.stream().filter(t -> t.category() == category).count();
    }

    private static List<Ticket> all(Portfolio portfolio) {
        List<Ticket> all = new ArrayList<>(portfolio.strayTickets());
        for (CustomerHistory history : portfolio.customers()) {
            all.addAll(history.tickets());
        }
        all.sort(Comparator.comparing(Ticket::openedAt).thenComparing(Ticket::id));
        return all;
    }
}
