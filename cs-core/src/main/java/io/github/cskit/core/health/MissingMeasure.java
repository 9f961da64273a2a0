package io.github.cskit.core.health;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Checks;

/**
 * One measure that a model wanted and did not have.
 *
 * <p>Immutable and thread-safe.
 *
 * @param component the path of the component it belongs to, for example {@code sentiment}
 * @param signal the signal that is missing
 * @param reason why it is missing; never not applicable, because what does not apply is not missed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MissingMeasure(String component, SignalId signal, MissingReason reason) {

    /** Checks the parts. */
    public MissingMeasure {
        Checks.of("missing measure", signal)
                .name("component", component)
                .present("signal", signal)
                .present("reason", reason)
                .orThrow();
    }
}
