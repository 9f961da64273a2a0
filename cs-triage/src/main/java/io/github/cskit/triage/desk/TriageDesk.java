package io.github.cskit.triage.desk;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.CurrencyMismatchException;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.result.Partial;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.classify.StandardTicketClassifierProvider;
import io.github.cskit.triage.classify.TicketClassifiers;
import io.github.cskit.triage.guard.ClassifierGuard;
import io.github.cskit.triage.guard.GuardedClassification;
import io.github.cskit.triage.intake.QualityAssessor;
import io.github.cskit.triage.priority.AffectedCustomer;
import io.github.cskit.triage.priority.AffectedCustomers;
import io.github.cskit.triage.priority.PriorityAssessor;
import io.github.cskit.triage.priority.PriorityPolicy;
import io.github.cskit.triage.route.RoutingTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes tickets in: one by one, or a bulk of which no good ticket is lost and every bad one is listed.
 *
 * <pre>{@code
 * TriageDesk desk = TriageDesk.standard(dollars).knowing(customers);
 * Partial<Ticket> rows = JsonCodec.standard().readLines(stream, Ticket.class, "tickets.jsonl");
 * Partial<Triage> bulk = desk.triage(rows);
 * }</pre>
 *
 * <p>The priority of a ticket takes the account that wrote it as the one that is affected; of a matter that affects several,
 * ask the {@link PriorityAssessor}. Thread-safe. The guard remembers how its classifier did; what is triaged is not
 * remembered.
 */
public final class TriageDesk {

    private final ClassifierGuard guard;
    private final RoutingTable routing;
    private final QualityAssessor quality;
    private final PriorityAssessor priorities;
    private final Map<CustomerId, AffectedCustomers> known;

    private TriageDesk(
            ClassifierGuard guard,
            RoutingTable routing,
            QualityAssessor quality,
            PriorityAssessor priorities,
            Map<CustomerId, AffectedCustomers> known) {
        this.guard = guard;
        this.routing = routing;
        this.quality = quality;
        this.priorities = priorities;
        this.known = known;
    }

    /**
     * Returns a desk with the standard classifier, routes, forms and priorities, that knows nothing of the customers.
     *
     * @param currency the currency in which the host states what customers pay
     * @return the standard desk
     */
    public static TriageDesk standard(Currency currency) {
        return of(
                ClassifierGuard.of(StandardTicketClassifierProvider.NAME, TicketClassifiers.standard()),
                RoutingTable.standard(),
                QualityAssessor.standard(),
                PriorityAssessor.of(PriorityPolicy.standard(currency)));
    }

    /**
     * Creates a desk of the host's own parts, that knows nothing of the customers.
     *
     * @param guard what says what tickets are about
     * @param routing which category goes to which role
     * @param quality what tickets are held against
     * @param priorities how soon what should be worked on
     * @return the desk
     */
    public static TriageDesk of(
            ClassifierGuard guard, RoutingTable routing, QualityAssessor quality, PriorityAssessor priorities) {
        Checks.of("triage desk")
                .present("guard", guard)
                .present("routing", routing)
                .present("quality", quality)
                .present("priorities", priorities)
                .orThrow();
        return new TriageDesk(guard, routing, quality, priorities, Map.of());
    }

    /**
     * Returns this desk with what is known of the customers: a ticket of one that is not among them has a priority by its
     * severity, and by one customer of whom nothing is known.
     *
     * @param customers what is known, each customer once, with amounts in the currency of the priority policy
     * @return another desk with the same guard
     * @throws io.github.cskit.core.validation.InvalidValueException naming every customer with an amount in a currency that
     *     the policy cannot compare, and everyone who is told of in two ways
     */
    public TriageDesk knowing(Collection<AffectedCustomer> customers) {
        Checks checks = Checks.of("triage desk").elements("customers", customers);
        checks.orThrow();
        Map<CustomerId, AffectedCustomers> impacts = new TreeMap<>();
        for (AffectedCustomer each : customers) {
            AffectedCustomers impact = AffectedCustomers.of(List.of(each));
            AffectedCustomers before = impacts.put(each.customer(), impact);
            checks.require(
                    before == null || before.equals(impact),
                    "customers",
                    each.customer() + " in two ways",
                    "say it once");
            checks.require(isComparable(impact), "customers", each.customer() + " in another currency", "be converted");
        }
        checks.orThrow();
        return new TriageDesk(guard, routing, quality, priorities, Collections.unmodifiableMap(impacts));
    }

    /**
     * Triages one ticket.
     *
     * @param ticket the ticket
     * @return what there is to say of it
     */
    public Triage triage(Ticket ticket) {
        return of(ticket, guard.classify(ticket));
    }

    /**
     * Triages tickets that were read from somewhere. What could not be read stays a failure; so many went in, so many come
     * out.
     *
     * @param read tickets and failures
     * @return a triage or a failure for every one, failures of reading first
     */
    public Partial<Triage> triage(Partial<Ticket> read) {
        return new Partial<Triage>(List.of(), read.failures()).plus(triage(read.values()));
    }

    /**
     * Triages a bulk of tickets. An absent one is refused by its place in the list, from 1, and so is a second one of the
     * same id.
     *
     * @param tickets the tickets
     * @return a triage or a failure for every one, each in the order of the list
     */
    public Partial<Triage> triage(List<? extends @Nullable Ticket> tickets) {
        List<Ticket> good = new ArrayList<>(tickets.size());
        List<Failure> failures = new ArrayList<>();
        Set<TicketId> seen = new HashSet<>();
        for (int i = 0; i < tickets.size(); i++) {
            Ticket ticket = tickets.get(i);
            if (ticket == null) {
                failures.add(Failure.of("ticket " + (i + 1) + " of " + tickets.size(), "", "absent", "be given"));
            } else if (seen.add(ticket.id())) {
                good.add(ticket);
            } else {
                failures.add(Failure.of(
                        "ticket " + (i + 1) + " of " + tickets.size(),
                        "id",
                        "that of an earlier ticket (" + ticket.id() + ")",
                        "be its own"));
            }
        }
        List<GuardedClassification> outcomes = guard.classifyAll(good).results();
        List<Triage> triaged = new ArrayList<>(good.size());
        for (int i = 0; i < good.size(); i++) {
            triaged.add(of(good.get(i), outcomes.get(i)));
        }
        return new Partial<>(triaged, failures);
    }

    /**
     * Returns the guard, which knows how its classifier did.
     *
     * @return the guard
     */
    public ClassifierGuard guard() {
        return guard;
    }

    private Triage of(Ticket ticket, GuardedClassification outcome) {
        AffectedCustomers impact = ticket.customer().map(this::impactOn).orElse(AffectedCustomers.none());
        return new Triage(
                ticket,
                outcome,
                routing.route(outcome.classification()),
                priorities.assess(ticket.severity(), impact),
                quality.assess(ticket, outcome.classification()));
    }

    private AffectedCustomers impactOn(CustomerId customer) {
        AffectedCustomers impact = known.get(customer);
        return impact == null ? AffectedCustomers.of(List.of(AffectedCustomer.of(customer))) : impact;
    }

    private boolean isComparable(AffectedCustomers impact) {
        try {
            priorities.policy().rules().forEach(rule -> rule.holds(impact));
            return true;
        } catch (CurrencyMismatchException mismatch) {
            return false;
        }
    }
}
