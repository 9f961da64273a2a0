package io.github.cskit.triage.escalate;

import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationBuilder;
import io.github.cskit.core.escalation.EscalationFact;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.escalation.EscalationSection;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.bug.ReportedBug;
import io.github.cskit.triage.gap.DocumentationGap;
import io.github.cskit.triage.gap.ProductGap;
import io.github.cskit.triage.impact.AccountBook;
import io.github.cskit.triage.impact.CustomerImpact;
import io.github.cskit.triage.impact.Urgency;
import io.github.cskit.triage.matter.Matter;
import io.github.cskit.triage.matter.TicketQuote;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the packets of product gaps, documentation gaps and defects. They are internal: they name customers and quote them
 * with their personal data taken out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy recipients, deadlines and required parts
 * @param keys the keys of cases that stand open
 * @param book the accounts, for their names
 * @param recipientZone the zone in which the recipients' calendar days are counted
 */
public record EscalationWriter(EscalationPolicy policy, StandingKeys keys, AccountBook book, ZoneId recipientZone) {

    /** Checks the parts. */
    public EscalationWriter {
        Checks.of("escalation writer")
                .present("policy", policy)
                .present("keys", keys)
                .present("book", book)
                .present("recipientZone", recipientZone)
                .orThrow();
    }

    /**
     * Writes the packet of a product gap.
     *
     * @param gap the gap
     * @param at when it is raised
     * @return the packet
     * @throws io.github.cskit.core.validation.InvalidValueException naming every required part that is missing
     */
    public Escalation productGap(ProductGap gap, Instant at) {
        Matter matter = gap.matter();
        ImpactFacts facts = new ImpactFacts(book);
        List<String> rice = new ArrayList<>(gap.rice().derivation());
        rice.add("Effort: for Product to give; there is no score without it");
        EscalationBuilder builder = Escalation.builder(EscalationKind.PRODUCT_GAP, policy)
                .subject("Product gap: " + matter.label())
                .section(requests(gap))
                .section(facts.customers(gap.impact()))
                .section(facts.arr(gap.impact()))
                .lines("quotes", quotes(gap.quotes()))
                .lines("usage-context", gap.usage())
                .lines("rice-inputs", rice)
                .lines("intake", List.of(IntakeRequest.of(request(gap)).commandLine()));
        return finish(builder, EscalationKind.PRODUCT_GAP, matter, gap.impact(), at)
                .priority(priority(gap.impact()))
                .build();
    }

    /**
     * Writes the packet of a documentation gap.
     *
     * @param gap the gap
     * @param at when it is raised
     * @return the packet
     * @throws io.github.cskit.core.validation.InvalidValueException naming every required part that is missing
     */
    public Escalation documentationGap(DocumentationGap gap, Instant at) {
        Matter matter = gap.matter();
        ImpactFacts facts = new ImpactFacts(book);
        EscalationBuilder builder = Escalation.builder(EscalationKind.DOCUMENTATION_GAP, policy)
                .subject("Documentation gap: " + matter.label())
                .section(EscalationSection.ofFacts(
                        "feature-area",
                        List.of(
                                EscalationFact.of("Area", gap.area()),
                                EscalationFact.of(
                                        "How-to tickets",
                                        String.valueOf(matter.tickets().size())))))
                .lines("points-of-confusion", quotes(gap.confusion()))
                .lines("suggested-improvements", gap.improvements())
                .section(facts.customers(gap.impact()))
                .section(facts.arr(gap.impact()));
        return finish(builder, EscalationKind.DOCUMENTATION_GAP, matter, gap.impact(), at)
                .priority(priority(gap.impact()))
                .build();
    }

    /**
     * Writes the packet of a defect.
     *
     * @param bug the defect
     * @param at when it is raised
     * @return the packet
     * @throws io.github.cskit.core.validation.InvalidValueException naming every required part that is missing, such as the
     *     steps by which it is reproduced
     */
    public Escalation bug(ReportedBug bug, Instant at) {
        Matter matter = bug.matter();
        ImpactFacts facts = new ImpactFacts(book);
        List<String> description = new ArrayList<>();
        description.add(bug.description().isBlank() ? bug.title() : bug.description());
        if (!bug.environment().isEmpty()) {
            description.add("Seen on: " + String.join(", ", bug.environment()));
        }
        List<String> priority = new ArrayList<>();
        priority.add("Recommended: " + bug.priority().wireName());
        priority.addAll(bug.because());
        EscalationBuilder builder = Escalation.builder(EscalationKind.BUG, policy)
                .subject("Bug: " + bug.title())
                .lines("description", description)
                .section(facts.customers(bug.impact()))
                .section(facts.arr(bug.impact()))
                .lines("reproduction-steps", steps(bug))
                .lines("recommended-priority", priority)
                .lines("notify-when-fixed", notify(bug));
        return finish(builder, EscalationKind.BUG, matter, bug.impact(), at)
                .informed(Role.SUPPORT)
                .priority(bug.priority())
                .build();
    }

    private EscalationBuilder finish(
            EscalationBuilder builder, EscalationKind kind, Matter matter, CustomerImpact impact, Instant at) {
        return builder.key(keys.of(kind, matter))
                .customers(impact.customers())
                .evidence(matter.tickets().stream()
                        .map(each -> each.ticket())
                        .map(EscalationWriter::evidence)
                        .toList())
                .raisedAt(at, recipientZone);
    }

    private static EscalationSection requests(ProductGap gap) {
        List<EscalationFact> facts = new ArrayList<>();
        facts.add(EscalationFact.of("Request", gap.matter().label()));
        facts.add(EscalationFact.of(
                "Tickets", String.valueOf(gap.matter().tickets().size())));
        facts.add(EscalationFact.of(
                "Customers", String.valueOf(gap.impact().customers().size())));
        facts.add(EscalationFact.of(
                "By clause",
                String.join(
                        " and ", gap.clauses().stream().map(GapClauseWords::of).toList())));
        List<String> lines = gap.ofOneCustomer()
                ? List.of("All of them are of one customer: ("
                        + gap.impact().customers().get(0) + ")")
                : List.of();
        return new EscalationSection("requests", facts, lines);
    }

    private static String request(ProductGap gap) {
        return gap.matter().label() + ": " + gap.matter().tickets().size() + " requests of "
                + gap.impact().customers().size() + " customers, ARR "
                + gap.impact().arr() + ", reach "
                + gap.rice().reach() + ", impact " + gap.rice().impact() + ", confidence "
                + gap.rice().confidence() + " %";
    }

    private static List<String> steps(ReportedBug bug) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < bug.steps().size(); i++) {
            lines.add((i + 1) + ". " + bug.steps().get(i));
        }
        bug.stepsFrom().ifPresent(ticket -> lines.add("As ticket (" + ticket + ") says"));
        return lines;
    }

    private static List<String> notify(ReportedBug bug) {
        return bug.impact().customers().stream()
                .map(customer -> "Account (" + customer + "), by a draft that a person reviews")
                .toList();
    }

    private static List<String> quotes(List<TicketQuote> quotes) {
        return quotes.stream()
                .map(quote -> "\"" + quote.text() + "\" (" + quote.ticket()
                        + quote.customer()
                                .map(customer -> ", account " + customer)
                                .orElse("") + ")")
                .toList();
    }

    private static Priority priority(CustomerImpact impact) {
        return impact.urgency() == Urgency.IMMEDIATE ? Priority.HIGH : Priority.NORMAL;
    }

    private static Evidence evidence(Ticket ticket) {
        return new Evidence("ticket", ticket.id().value(), "opened " + ticket.openedAt());
    }
}
