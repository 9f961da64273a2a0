package io.github.cskit.triage.sla;

import io.github.cskit.core.explain.ModelRef;
import java.time.Instant;
import java.util.List;

/**
 * The clocks of one ticket as of an instant, and the policy that they were read by.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ticket the ticket
 * @param policy the version of the policy that is pinned to it, with its fingerprint
 * @param asOf the instant; what happened later is not known
 * @param firstResponse the clock until somebody first answers
 * @param resolution the clock until the ticket is resolved
 */
public record TicketSla(SlaTicket ticket, ModelRef policy, Instant asOf, SlaClock firstResponse, SlaClock resolution) {

    /**
     * Returns one of the two clocks.
     *
     * @param kind which one
     * @return the clock
     */
    public SlaClock clock(SlaClockKind kind) {
        return kind == SlaClockKind.FIRST_RESPONSE ? firstResponse : resolution;
    }

    /**
     * Returns when the ticket was reopened, up to the as-of. A log that says it of a ticket that is open says nothing new.
     *
     * @return the instants, ascending
     */
    public List<Instant> reopenings() {
        return resolution.reopenings();
    }

    /**
     * Returns when the ticket was created.
     *
     * @return the instant of its first event, which is its creation
     */
    public Instant createdAt() {
        return ticket.events().get(0).at();
    }
}
