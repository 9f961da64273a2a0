package io.github.cskit.triage.bug;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.duplicate.DuplicateCandidate;
import io.github.cskit.triage.duplicate.DuplicateFinder;
import io.github.cskit.triage.duplicate.DuplicatePolicy;
import io.github.cskit.triage.impact.CustomerImpact;
import io.github.cskit.triage.impact.ImpactAnalyzer;
import io.github.cskit.triage.impact.Urgency;
import io.github.cskit.triage.matter.Matter;
import io.github.cskit.triage.matter.Quoter;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkRef;
import io.github.cskit.triage.theme.TriagedTicket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the defects behind open bug reports: tickets that say nearly the same are one. A defect is known by its oldest open
 * ticket.
 *
 * <p>Immutable and thread-safe if its parts are.
 *
 * @param policy when two tickets report one defect, and what makes it pressing
 * @param impacts works out whom a defect concerns
 * @param quoter what may be quoted
 */
public record BugFinder(BugPolicy policy, ImpactAnalyzer impacts, Quoter quoter) {

    private static final int CANDIDATES = 10;
    private static final int TITLE = 120;
    private static final int LONGEST_DESCRIPTION = 2_000;

    /** Checks the parts. */
    public BugFinder {
        Checks.of("bug finder")
                .present("policy", policy)
                .present("impacts", impacts)
                .present("quoter", quoter)
                .orThrow();
    }

    /**
     * Finds the defects.
     *
     * @param tickets tickets, of any category; only bug reports count
     * @param asOf the instant; tickets opened at or after it or resolved before it do not count
     * @return the defects, the most pressing first, of one priority that of most customers
     */
    public List<ReportedBug> find(Collection<TriagedTicket> tickets, Instant asOf) {
        Map<RemarkRef, TriagedTicket> open = new TreeMap<>();
        for (TriagedTicket each : tickets) {
            if (each.category() == TicketCategory.BUG_REPORT && isOpen(each.ticket(), asOf)) {
                open.putIfAbsent(Remark.of(each).ref(), each);
            }
        }
        return groups(open).stream()
                .map(group -> bug(new Matter(
                        oldest(group).ticket().id().value(), title(oldest(group).ticket()), group)))
                .sorted(Comparator.comparing(ReportedBug::priority)
                        .thenComparing(bug -> -bug.impact().customers().size())
                        .thenComparing(bug -> bug.matter().about()))
                .toList();
    }

    private List<List<TriagedTicket>> groups(Map<RemarkRef, TriagedTicket> open) {
        DuplicateFinder duplicates =
                DuplicateFinder.over(open.values().stream().map(Remark::of).toList(), DuplicatePolicy.standard());
        Map<RemarkRef, RemarkRef> leaders = new TreeMap<>();
        open.keySet().forEach(ref -> leaders.put(ref, ref));
        for (RemarkRef ref : open.keySet()) {
            for (DuplicateCandidate candidate : duplicates.candidates(ref, CANDIDATES)) {
                if (candidate.similarity() >= policy.likeness()) {
                    join(leaders, ref, candidate.ref());
                }
            }
        }
        Map<RemarkRef, List<TriagedTicket>> groups = new TreeMap<>();
        open.forEach((ref, ticket) -> groups.computeIfAbsent(leader(leaders, ref), r -> new ArrayList<>())
                .add(ticket));
        return List.copyOf(groups.values());
    }

    private static void join(Map<RemarkRef, RemarkRef> leaders, RemarkRef one, RemarkRef other) {
        RemarkRef first = leader(leaders, one);
        RemarkRef second = leader(leaders, other);
        if (first.compareTo(second) < 0) {
            leaders.put(second, first);
        } else {
            leaders.put(first, second);
        }
    }

    private static RemarkRef leader(Map<RemarkRef, RemarkRef> leaders, RemarkRef of) {
        RemarkRef at = of;
        for (RemarkRef up = leaders.getOrDefault(at, at); !up.equals(at); up = leaders.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }

    private ReportedBug bug(Matter matter) {
        List<TriagedTicket> best = matter.tickets().stream()
                .sorted(Comparator.comparing(
                                (TriagedTicket each) -> -steps(each.ticket()).size())
                        .thenComparing(each -> each.ticket().severity().orElse(5))
                        .thenComparing(each -> each.ticket().openedAt())
                        .thenComparing(each -> each.ticket().id()))
                .toList();
        Ticket telling = best.get(0).ticket();
        List<String> steps = steps(telling);
        CustomerImpact impact = impacts.of(matter.customers());
        Optional<Integer> severity = matter.tickets().stream()
                .flatMap(each -> each.ticket().severity().stream())
                .min(Comparator.naturalOrder());
        List<String> because = new ArrayList<>();
        Priority priority = priority(severity, impact, because);
        return new ReportedBug(
                matter,
                title(telling),
                description(telling),
                steps,
                steps.isEmpty() ? Optional.empty() : Optional.of(telling.id()),
                matter.tickets().stream()
                        .flatMap(each -> Environments.find(clean(each.ticket(), words(each.ticket()))).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                severity,
                impact,
                priority,
                because);
    }

    private Priority priority(Optional<Integer> severity, CustomerImpact impact, List<String> because) {
        severity.ifPresent(worst -> because.add("Severity " + worst));
        because.addAll(impact.because());
        int worst = severity.orElse(3);
        boolean immediate = impact.urgency() == Urgency.IMMEDIATE;
        boolean many = impact.customers().size() >= policy.manyCustomers();
        boolean much = impact.arr().compareTo(policy.muchRevenue()) > 0;
        if (many) {
            because.add(impact.customers().size() + " customers report it");
        }
        if (much) {
            because.add("They pay more than " + policy.muchRevenue() + " together");
        }
        if (because.isEmpty()) {
            because.add("Nothing makes it pressing");
        }
        if (worst == 1 || (worst == 2 && immediate)) {
            return Priority.URGENT;
        }
        if (worst == 2 || immediate || many || much) {
            return Priority.HIGH;
        }
        return worst == 4 ? Priority.LOW : Priority.NORMAL;
    }

    private List<String> steps(Ticket ticket) {
        return ReproductionSteps.find(clean(ticket, ticket.body()));
    }

    private String title(Ticket ticket) {
        String words = ticket.title().isBlank() ? ticket.body() : ticket.title();
        String one = new Quoter(quoter.redactors(), TITLE).shortened(ticket, withoutName(ticket, words));
        return one.isBlank() ? "Ticket " + ticket.id() + " without words" : one;
    }

    /** The title stands beside it, and is said here only where there is nothing else. */
    private String description(Ticket ticket) {
        String told = ticket.body().isBlank() ? ticket.title() : ticket.body();
        return new Quoter(quoter.redactors(), LONGEST_DESCRIPTION).shortened(ticket, withoutName(ticket, told));
    }

    private String clean(Ticket ticket, String text) {
        return quoter.redacted(ticket, withoutName(ticket, text));
    }

    /** An engineer does not need to know which account wrote. */
    private String withoutName(Ticket ticket, String text) {
        Optional<String> name =
                ticket.customer().flatMap(this::name).map(String::strip).filter(full -> full.length() > 2);
        return name.map(full -> AccountNames.replaced(text, full)).orElse(text);
    }

    private Optional<String> name(CustomerId customer) {
        return impacts.book().find(customer).map(account -> account.customer().name());
    }

    private static String words(Ticket ticket) {
        return ticket.title().isBlank() ? ticket.body() : ticket.title() + "\n" + ticket.body();
    }

    private static boolean isOpen(Ticket ticket, Instant asOf) {
        return ticket.openedAt().isBefore(asOf)
                && ticket.resolvedAt().map(resolved -> !resolved.isBefore(asOf)).orElse(true);
    }

    private static TriagedTicket oldest(List<TriagedTicket> group) {
        return group.stream()
                .min(Comparator.comparing((TriagedTicket each) -> each.ticket().openedAt())
                        .thenComparing(each -> each.ticket().id()))
                .orElseThrow();
    }
}
