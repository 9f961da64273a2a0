package io.github.cskit.triage.compliance;

import io.github.cskit.triage.sla.SlaTicket;
import java.util.Optional;

/**
 * What figures are told apart by.
 *
 * <p>Immutable and thread-safe.
 */
public enum SlaDimension {
    /** The team that the ticket is with. */
    TEAM,

    /** The customer's tier. */
    TIER,

    /** The channel that the ticket came through. */
    CHANNEL,

    /** The severity. */
    SEVERITY;

    /**
     * Returns the group of a ticket.
     *
     * @param ticket the ticket
     * @return its team, tier, channel or severity; empty if it has none
     */
    public Optional<String> groupOf(SlaTicket ticket) {
        return switch (this) {
            case TEAM -> ticket.team();
            case TIER -> ticket.tier();
            case CHANNEL -> ticket.channel();
            case SEVERITY -> ticket.severity().map(String::valueOf);
        };
    }
}
