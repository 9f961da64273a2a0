package io.github.cskit.triage.classify;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;

/**
 * A way to say what a ticket is about. It is not a router: see {@code RoutingTable}.
 *
 * <p>A host may implement it, also as a lambda. The ticket's text is hostile: an implementation never executes, obeys or
 * logs it. It answers for the ticket that it was given, and abstains, with its best guess, where a person should decide.
 *
 * <p>Implementations must be immutable and thread-safe.
 */
@FunctionalInterface
public interface TicketClassifier {

    /**
     * Says what a ticket is about.
     *
     * @param ticket the ticket
     * @return its classification, with all seven probabilities and the evidence
     */
    Classification classify(Ticket ticket);

    /**
     * Says what a ticket is about without saying why: the same answer as {@link #classify}, except that the evidence may be
     * empty. Those who sort thousands of tickets and explain a dozen ask this first. An implementation that does not
     * override it looks for the evidence all the same.
     *
     * @param ticket the ticket
     * @return its classification, with all seven probabilities
     */
    default Classification decide(Ticket ticket) {
        return classify(ticket);
    }
}
