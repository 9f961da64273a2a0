package io.github.cskit.scoring.choice;

import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.validation.Checks;

/**
 * What a model says of a customer, and why it was asked. Which model it was stands in the assessment.
 *
 * <p>Immutable and thread-safe.
 *
 * @param assessment what the model says
 * @param reason why that model was chosen
 */
public record ChosenHealth(HealthAssessment assessment, ChoiceReason reason) {

    /** Checks that both are there. */
    public ChosenHealth {
        Checks.of("chosen health")
                .present("assessment", assessment)
                .present("reason", reason)
                .orThrow();
    }
}
