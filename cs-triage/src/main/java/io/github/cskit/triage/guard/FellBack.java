package io.github.cskit.triage.guard;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * The answer of the fallback, because the guarded classifier gave none that can be used. Where the fallback failed as well,
 * the classification abstains and holds all seven categories equally likely.
 *
 * <p>Immutable and thread-safe.
 *
 * @param classification what is used instead
 * @param cause what was wrong with the guarded classifier
 * @param fallbackFault what was wrong with the fallback; absent if it answered
 */
public record FellBack(Classification classification, ClassifierFault cause, Optional<ClassifierFault> fallbackFault)
        implements GuardedClassification {

    /** Checks the parts. */
    public FellBack {
        fallbackFault = Absent.orEmpty(fallbackFault);
        Checks.of("fallback")
                .present("classification", classification)
                .present("cause", cause)
                .orThrow();
    }

    /** Returns the cause. */
    @Override
    public Optional<ClassifierFault> fault() {
        return Optional.of(cause);
    }
}
