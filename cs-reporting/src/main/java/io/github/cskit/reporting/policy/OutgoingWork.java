package io.github.cskit.reporting.policy;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.approval.DraftState;
import io.github.cskit.reporting.draft.Draft;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that is about to leave in the company's name, with what has to be known to judge it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param draft what would be sent
 * @param state how far it has come at the desk
 * @param at when it is judged
 * @param dueAt until when an answer was promised, inclusive; absent if nobody waits for one
 */
public record OutgoingWork(Draft draft, DraftState state, Instant at, Optional<Instant> dueAt) {

    /** Checks the parts. */
    public OutgoingWork {
        dueAt = Absent.orEmpty(dueAt);
        Checks.of("outgoing work")
                .present("draft", draft)
                .present("state", state)
                .present("at", at)
                .orThrow();
    }
}
