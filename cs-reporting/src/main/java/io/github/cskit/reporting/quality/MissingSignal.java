package io.github.cskit.reporting.quality;

import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Checks;

/**
 * For how many customers a signal that the model wants is missing, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param signal the signal
 * @param reason why it is missing
 * @param customers for how many customers, 1 or more
 */
public record MissingSignal(SignalId signal, MissingReason reason, int customers) {

    /** Checks the parts. */
    public MissingSignal {
        Checks.of("missing signal", signal)
                .present("signal", signal)
                .present("reason", reason)
                .number("customers", customers, 1, Integer.MAX_VALUE)
                .orThrow();
    }
}
