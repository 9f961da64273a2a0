package io.github.cskit.triage.lifecycle;

import io.github.cskit.core.ticket.TicketId;
import java.io.Serial;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses a step that the life cycle does not have. */
public final class IllegalTransitionException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final TicketStatus from;
    private final TicketStatus to;

    IllegalTransitionException(TicketId ticket, TicketStatus from, TicketStatus to, Set<TicketStatus> legal) {
        super("ticket (" + ticket + "): status is " + from.wireName() + ", which " + to.wireName()
                + " cannot follow; it must be followed by "
                + (legal.isEmpty()
                        ? "nothing"
                        : legal.stream().map(TicketStatus::wireName).collect(Collectors.joining(" or ")))
                + ".\nMaybe a step in between was left out.");
        this.from = from;
        this.to = to;
    }

    /**
     * Returns where the ticket stands.
     *
     * @return the status before
     */
    public TicketStatus from() {
        return from;
    }

    /**
     * Returns where it was to go.
     *
     * @return the status that is refused
     */
    public TicketStatus to() {
        return to;
    }
}
