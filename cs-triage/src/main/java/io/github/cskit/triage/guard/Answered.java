package io.github.cskit.triage.guard;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * The answer of the guarded classifier itself, found in order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param classification what it says
 */
public record Answered(Classification classification) implements GuardedClassification {

    /** Checks that there is one. */
    public Answered {
        Checks.of("answer").present("classification", classification).orThrow();
    }

    /** Returns empty: there is none. */
    @Override
    public Optional<ClassifierFault> fault() {
        return Optional.empty();
    }
}
