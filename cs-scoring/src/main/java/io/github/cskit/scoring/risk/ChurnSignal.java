package io.github.cskit.scoring.risk;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;

/**
 * A signal that an account may leave. It is not a forecast, and what the account decided is not known from it: see
 * {@link ChurnDates}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param at when it was noticed: of an event its time, of a reading the instant of the reading
 * @param text the signal in words; of reduced usage with both windows
 * @param evidence where it can be looked up
 */
public record ChurnSignal(ChurnSignalKind kind, Instant at, String text, Evidence evidence) {

    /** Checks the parts. */
    public ChurnSignal {
        Checks.of("churn signal")
                .present("kind", kind)
                .present("at", at)
                .name("text", text)
                .present("evidence", evidence)
                .orThrow();
    }
}
