package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.CueEvidence;
import io.github.cskit.core.ticket.Sentiment;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketField;
import io.github.cskit.core.ticket.TicketId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of tickets and of what a classifier says of them. A ticket is never resolved before it was opened; the
 * probabilities of a classification add up to 1 and its category is a most probable one.
 *
 * <p>Immutable and thread-safe.
 */
public final class TicketArbitraries {

    private static final int MAX_SECONDS_OPEN = 90 * 86_400;

    private TicketArbitraries() {}

    /**
     * Returns ids of tickets.
     *
     * @return the generator
     */
    public static Arbitrary<TicketId> ticketIds() {
        return TextArbitraries.ids().map(TicketId::of);
    }

    /**
     * Returns tickets, open and resolved, of known and of unknown accounts.
     *
     * @return the generator; shrinks towards an open ticket without title, body or account
     */
    public static Arbitrary<Ticket> tickets() {
        return Combinators.combine(CustomerArbitraries.customerIds().optional(0.8), tickets(Timeline.open()))
                .as((owner, ticket) -> owner.map(ticket::of).orElseGet(() -> ownerless(ticket)))
                .withoutEdgeCases();
    }

    /**
     * Returns places in the text of a ticket that speak for a category or against it. They fit no ticket in particular.
     *
     * @return the generator
     */
    public static Arbitrary<CueEvidence> cueEvidence() {
        return Combinators.combine(
                        Arbitraries.of(TicketCategory.class),
                        Arbitraries.of(TicketField.class),
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(1, 100),
                        TextArbitraries.ids(),
                        NumberArbitraries.decimals(-10, 10))
                .as((category, field, start, length, cue, weight) ->
                        new CueEvidence(category, field, start, start + length, cue, weight));
    }

    /**
     * Returns classifications, certain and abstaining.
     *
     * @return the generator
     */
    public static Arbitrary<Classification> classifications() {
        return Combinators.combine(
                        ticketIds(),
                        NumberArbitraries.distributions(TicketCategory.values().length),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true),
                        cueEvidence().withoutEdgeCases().list().ofMaxSize(3),
                        ExplainArbitraries.modelRefs())
                .as(TicketArbitraries::classification)
                .withoutEdgeCases();
    }

    static Arbitrary<Unowned<Ticket>> tickets(Timeline timeline) {
        Arbitrary<Case> cases = Combinators.combine(
                        timeline.instants(),
                        Arbitraries.integers().between(0, MAX_SECONDS_OPEN).optional(0.6),
                        TextArbitraries.names().optional(0.9).map(title -> title.orElse("")),
                        TextArbitraries.texts())
                .as(Case::new);
        Arbitrary<Handling> handling = Combinators.combine(
                        Arbitraries.integers().between(1, 4).optional(0.7),
                        TextArbitraries.ids().optional(0.5),
                        TextArbitraries.names().list().ofMaxSize(3),
                        timeline.features().optional(0.5),
                        Arbitraries.of(Sentiment.class).optional(0.6))
                .as(Handling::new);
        return Combinators.combine(ticketIds(), cases.withoutEdgeCases(), handling.withoutEdgeCases())
                .as((id, told, handled) -> (Unowned<Ticket>) owner -> ticket(id, Optional.of(owner), told, handled));
    }

    static Ticket ownerless(Unowned<Ticket> unowned) {
        Ticket ticket = unowned.of(CustomerId.of("nobody"));
        return new Ticket(
                ticket.id(),
                Optional.empty(),
                ticket.openedAt(),
                ticket.resolvedAt(),
                ticket.title(),
                ticket.body(),
                ticket.severity(),
                ticket.channel(),
                ticket.tags(),
                ticket.feature(),
                ticket.sentiment());
    }

    private static Ticket ticket(TicketId id, Optional<CustomerId> owner, Case told, Handling handled) {
        return new Ticket(
                id,
                owner,
                told.openedAt(),
                told.secondsOpen().map(seconds -> TimeArbitraries.later(told.openedAt(), seconds)),
                told.title(),
                told.body(),
                handled.severity(),
                handled.channel(),
                handled.tags(),
                handled.feature(),
                handled.sentiment());
    }

    private static Classification classification(
            TicketId ticket,
            List<Double> shares,
            Boolean abstained,
            Boolean calibrated,
            List<CueEvidence> evidence,
            ModelRef model) {
        Map<TicketCategory, Double> probabilities = new EnumMap<>(TicketCategory.class);
        TicketCategory best = TicketCategory.BUG_REPORT;
        Iterator<Double> next = shares.iterator();
        for (TicketCategory category : TicketCategory.values()) {
            double share = next.next();
            probabilities.put(category, share);
            best = share > probabilities.getOrDefault(best, 0.0) ? category : best;
        }
        return new Classification(ticket, best, probabilities, abstained, calibrated, evidence, model);
    }

    /** What the customer told us and when. */
    private record Case(Instant openedAt, Optional<Integer> secondsOpen, String title, String body) {}

    /** What the host made of it. */
    private record Handling(
            Optional<Integer> severity,
            Optional<String> channel,
            List<String> tags,
            Optional<FeatureId> feature,
            Optional<Sentiment> sentiment) {}
}
