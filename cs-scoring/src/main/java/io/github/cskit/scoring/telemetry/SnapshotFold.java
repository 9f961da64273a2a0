package io.github.cskit.scoring.telemetry;

import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.Milestone;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.signal.SignalCalculator;
import java.time.Instant;
import java.util.Optional;

/**
 * Folds the event feeds of one customer into snapshots, event by event as they arrive. Feeds may deliver out of order
 * and more than once: the snapshot is the one of the ordered, distinct feed. Two folds that saw different parts of a feed
 * can be put together. It keeps the events, so that a snapshot as of an earlier instant remains possible.
 *
 * <p>Of two versions of one event the higher revision counts; two different ones of the same revision are refused, since
 * no order could tell which is meant. Mutable and not thread-safe; snapshots are immutable.
 */
public final class SnapshotFold {

    private final Customer customer;
    private final FeedFold<Usage> usage = new FeedFold<>("usage");
    private final FeedFold<ContractMovement> movements = new FeedFold<>("movements");
    private final FeedFold<Ticket> tickets = new FeedFold<>("tickets");
    private final FeedFold<SurveyResponse> surveys = new FeedFold<>("surveys");
    private final FeedFold<Touchpoint> touchpoints = new FeedFold<>("touchpoints");
    private final FeedFold<CustomerEvent> events = new FeedFold<>("events");
    private final FeedFold<Milestone> milestones = new FeedFold<>("milestones");

    private SnapshotFold(Customer customer) {
        this.customer = customer;
    }

    /**
     * Starts a fold.
     *
     * @param customer the account
     * @return a fold that has seen no event
     */
    public static SnapshotFold of(Customer customer) {
        return new SnapshotFold(customer);
    }

    /**
     * Takes in what a customer did.
     *
     * @param event which event it is
     * @param row what it says
     * @return true if it is news; false for a duplicate or an outdated revision
     * @throws io.github.cskit.core.validation.InvalidValueException if it is of another account, or contradicts the same
     *     revision of this event
     */
    public boolean usage(EventRef event, Usage row) {
        requireOwn(event, Optional.of(row.customer()));
        return usage.fold(event, row);
    }

    /**
     * Takes in what a customer pays for.
     *
     * @param event which event it is
     * @param movement what it says
     * @return true if it is news; false for a duplicate or an outdated revision
     * @throws io.github.cskit.core.validation.InvalidValueException as for {@link #usage}
     */
    public boolean movement(EventRef event, ContractMovement movement) {
        requireOwn(event, Optional.of(movement.customer()));
        return movements.fold(event, movement);
    }

    /**
     * Takes in a ticket, or a later version of it.
     *
     * @param event which event it is; all versions of one ticket share an id
     * @param ticket what it says
     * @return true if it is news; false for a duplicate or an outdated revision
     * @throws io.github.cskit.core.validation.InvalidValueException as for {@link #usage}
     */
    public boolean ticket(EventRef event, Ticket ticket) {
        requireOwn(event, ticket.customer());
        return tickets.fold(event, ticket);
    }

    /**
     * Takes in a survey answer.
     *
     * @param event which event it is
     * @param response what it says
     * @return true if it is news; false for a duplicate or an outdated revision
     * @throws io.github.cskit.core.validation.InvalidValueException as for {@link #usage}
     */
    public boolean survey(EventRef event, SurveyResponse response) {
        requireOwn(event, response.customer());
        return surveys.fold(event, response);
    }

    /**
     * Takes in a contact.
     *
     * @param event which event it is
     * @param touchpoint what it says
     * @return true if it is news; false for a duplicate or an outdated revision
     * @throws io.github.cskit.core.validation.InvalidValueException as for {@link #usage}
     */
    public boolean touchpoint(EventRef event, Touchpoint touchpoint) {
        requireOwn(event, Optional.of(touchpoint.customer()));
        return touchpoints.fold(event, touchpoint);
    }

    /**
     * Takes in something that happened to a customer.
     *
     * @param event which event it is
     * @param happened what it says
     * @return true if it is news; false for a duplicate or an outdated revision
     * @throws io.github.cskit.core.validation.InvalidValueException as for {@link #usage}
     */
    public boolean event(EventRef event, CustomerEvent happened) {
        requireOwn(event, Optional.of(happened.customer()));
        return events.fold(event, happened);
    }

    /**
     * Takes in a step of a customer's journey, or a later version of it.
     *
     * @param event which event it is
     * @param milestone what it says
     * @return true if it is news; false for a duplicate or an outdated revision
     * @throws io.github.cskit.core.validation.InvalidValueException as for {@link #usage}
     */
    public boolean milestone(EventRef event, Milestone milestone) {
        requireOwn(event, Optional.of(milestone.customer()));
        return milestones.fold(event, milestone);
    }

    /**
     * Takes in everything that another fold of the same account has seen.
     *
     * @param other the other fold, which stays as it is
     * @throws io.github.cskit.core.validation.InvalidValueException as for {@link #usage}
     */
    public void foldAll(SnapshotFold other) {
        requireOwn(EventRef.of("fold"), Optional.of(other.customer.id()));
        usage.foldAll(other.usage);
        movements.foldAll(other.movements);
        tickets.foldAll(other.tickets);
        surveys.foldAll(other.surveys);
        touchpoints.foldAll(other.touchpoints);
        events.foldAll(other.events);
        milestones.foldAll(other.milestones);
    }

    /**
     * Returns the ordered, distinct feed.
     *
     * @return the records, those of each kind by the id of their event
     */
    public CustomerHistory history() {
        return new CustomerHistory(
                customer,
                usage.values(),
                movements.values(),
                tickets.values(),
                surveys.values(),
                touchpoints.values(),
                events.values(),
                milestones.values());
    }

    /**
     * Makes the snapshot of what has come in so far.
     *
     * @param signals how snapshots are made of records
     * @param asOf the instant as of which to look
     * @return the snapshot of the ordered, distinct feed
     */
    public CustomerSnapshot snapshot(SignalCalculator signals, Instant asOf) {
        return signals.snapshot(history(), asOf);
    }

    private void requireOwn(EventRef event, Optional<CustomerId> owner) {
        boolean own = owner.filter(customer.id()::equals).isPresent();
        Checks.of("event", event.id())
                .require(
                        own,
                        "customer",
                        owner.map(id -> "account (" + id + ")").orElse("unknown"),
                        "be account (" + customer.id() + ")")
                .orThrow();
    }

    /** Returns the id, never what the events say. */
    @Override
    public String toString() {
        return "SnapshotFold[" + customer.id() + "]";
    }
}
