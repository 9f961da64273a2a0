package io.github.cskit.triage.priority;

import io.github.cskit.core.validation.Checks;

/**
 * One reason why a priority is not that of the severity alone.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason the rule that held, or {@value #BOUND} for what the bounds took back
 * @param steps how far it moved the priority: positive towards urgent
 */
public record PriorityMove(String reason, int steps) {

    /** The reason of the move that takes back what the policy's bound, or the end of the scale, does not allow. */
    public static final String BOUND = "bound";

    /** Checks the reason. */
    public PriorityMove {
        Checks.of("priority move").name("reason", reason).orThrow();
    }
}
