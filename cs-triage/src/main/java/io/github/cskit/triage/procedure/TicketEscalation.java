package io.github.cskit.triage.procedure;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That a ticket escalates, how far, and why. It is not a packet to another division: it says who owns the ticket now.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ticket the ticket
 * @param level the level that it reached, from 1
 * @param owner the role that owns it there
 * @param causes why: one or both
 * @param since when it reached the level
 * @param untilNext the open time after which it reaches the next level that time leads to, if nothing happens; absent if
 *     none does
 * @param procedure the procedure
 */
public record TicketEscalation(
        TicketId ticket,
        int level,
        Role owner,
        List<EscalationCause> causes,
        Instant since,
        Optional<Duration> untilNext,
        ModelRef procedure) {

    /** Checks the parts. */
    public TicketEscalation {
        causes = Absent.orEmptyList(causes);
        untilNext = Absent.orEmpty(untilNext);
        Checks.of("ticket escalation", ticket)
                .present("ticket", ticket)
                .number("level", level, 1, Integer.MAX_VALUE)
                .present("owner", owner)
                .elements("causes", causes)
                .require(!causes.isEmpty(), "causes", "empty", "hold at least one")
                .present("since", since)
                .present("procedure", procedure)
                .orThrow();
    }
}
