package io.github.cskit.triage.guard;

import io.github.cskit.core.ticket.Classification;
import java.util.Optional;

/**
 * A classification that there is in any case: the guarded classifier's own, or that of the fallback beside the fault that
 * made it necessary.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface GuardedClassification permits Answered, FellBack {

    /**
     * Returns the classification.
     *
     * @return it, whoever gave it; its model says who
     */
    Classification classification();

    /**
     * Returns the fault of the guarded classifier.
     *
     * @return the fault; empty if it answered
     */
    Optional<ClassifierFault> fault();
}
