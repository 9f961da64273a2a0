package io.github.cskit.scoring.retention;

import io.github.cskit.core.validation.Checks;
import java.time.Instant;

/**
 * Where one effort to keep an account stands: always in exactly one state.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the case
 * @param opening with what it began
 * @param openedAt when it began
 * @param outcome where it stands
 * @param since since when it stands there
 */
public record RetentionCase(
        RetentionCaseId id, RetentionOpening opening, Instant openedAt, RetentionOutcome outcome, Instant since) {

    /** Checks the parts. */
    public RetentionCase {
        Checks.of("retention case", id)
                .present("id", id)
                .present("opening", opening)
                .present("openedAt", openedAt)
                .present("outcome", outcome)
                .present("since", since)
                .orThrow();
    }

    /**
     * Returns whether it is not yet under way in time: open at an instant after its deadline.
     *
     * @param asOf the instant; what is due at it is still in time
     * @return true if it is open and late
     */
    public boolean overdue(Instant asOf) {
        return outcome == RetentionOutcome.OPEN && asOf.isAfter(opening.due());
    }
}
