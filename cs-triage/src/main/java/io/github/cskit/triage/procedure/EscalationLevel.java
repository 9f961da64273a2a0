package io.github.cskit.triage.procedure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Duration;
import java.util.Optional;

/**
 * One level of a procedure: who owns a ticket that reached it, and when one does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param owner the role that the ticket goes to
 * @param overdueSeconds the open seconds past the target from which on an unresolved ticket is here, inclusive; 0 is as soon
 *     as the target is passed; absent if time alone does not lead here
 * @param reopenings how often a ticket was reopened that is here, inclusive; absent if that alone does not lead here
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EscalationLevel(Role owner, Optional<Long> overdueSeconds, Optional<Integer> reopenings) {

    private static final long MOST_SECONDS = 1_000_000_000L;
    private static final int MOST_REOPENINGS = 1_000;

    /** Checks the parts and that something leads here. */
    public EscalationLevel {
        overdueSeconds = Absent.orEmpty(overdueSeconds);
        reopenings = Absent.orEmpty(reopenings);
        Checks.of("escalation level", owner)
                .present("owner", owner)
                .number("overdueSeconds", overdueSeconds.orElse(0L), 0, MOST_SECONDS)
                .number("reopenings", reopenings.orElse(1), 1, MOST_REOPENINGS)
                .require(
                        overdueSeconds.isPresent() || reopenings.isPresent(),
                        "overdueSeconds",
                        "absent like reopenings",
                        "be given where the other is not")
                .orThrow();
    }

    /**
     * Creates a level that a ticket reaches by time or by being reopened, whichever comes first.
     *
     * @param owner the role that the ticket goes to
     * @param overdue open time past the target, inclusive, in whole seconds
     * @param reopenings how often it was reopened, inclusive
     * @return the level
     */
    public static EscalationLevel of(Role owner, Duration overdue, int reopenings) {
        return new EscalationLevel(owner, Optional.of(overdue.toSeconds()), Optional.of(reopenings));
    }

    /** Returns the open time past the target; empty if time does not lead here. */
    Optional<Duration> overdue() {
        return overdueSeconds.map(Duration::ofSeconds);
    }
}
