package io.github.cskit.scoring.health;

import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.signal.CustomerSnapshot;

/**
 * Judges the health of a customer from a snapshot. Hosts implement it, in a lambda if they like, or write a
 * {@link io.github.cskit.scoring.scorecard.Scorecard} instead; the standard models are scorecards too: see {@link HealthModels}.
 *
 * <p>Implementations must be immutable and thread-safe, and give equal assessments for equal snapshots.
 */
@FunctionalInterface
public interface HealthModel {

    /**
     * Assesses one customer.
     *
     * @param snapshot what is known of the customer
     * @return a score with its reasons, or that there is none and why
     * @throws io.github.cskit.core.validation.InvalidValueException if a reading lies outside its signal's range
     */
    HealthAssessment assess(CustomerSnapshot snapshot);
}
