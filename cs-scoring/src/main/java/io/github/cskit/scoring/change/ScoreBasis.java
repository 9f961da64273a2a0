package io.github.cskit.scoring.change;

import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.publication.HealthOverride;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a published score rests on: what was known of the customer, the model, and the override in force. One side of a
 * comparison; it is not the comparison.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScoreBasis {

    private final HealthModel model;
    private final CustomerSnapshot snapshot;
    private final HealthAssessment computed;
    private final Optional<HealthOverride> override;

    private ScoreBasis(HealthModel model, CustomerSnapshot snapshot, Optional<HealthOverride> override) {
        this.model = model;
        this.snapshot = snapshot;
        this.computed = model.assess(snapshot);
        this.override = override;
    }

    /**
     * Assesses a customer, without any override.
     *
     * @param model the model
     * @param snapshot what is known of the customer
     * @return the basis of the computed score
     * @throws io.github.cskit.core.validation.InvalidValueException if the model refuses a reading
     */
    public static ScoreBasis of(HealthModel model, CustomerSnapshot snapshot) {
        return of(model, snapshot, List.of());
    }

    /**
     * Assesses a customer.
     *
     * @param model the model
     * @param snapshot what is known of the customer
     * @param overrides overrides of any customers; the one that counts as of the snapshot is found among them
     * @return the basis of the published score
     * @throws io.github.cskit.core.validation.InvalidValueException if the model refuses a reading
     */
    public static ScoreBasis of(HealthModel model, CustomerSnapshot snapshot, Collection<HealthOverride> overrides) {
        return new ScoreBasis(model, snapshot, HealthOverride.inForce(overrides, snapshot.customer(), snapshot.asOf()));
    }

    /**
     * Returns the model.
     *
     * @return the model
     */
    public HealthModel model() {
        return model;
    }

    /**
     * Returns what is known of the customer.
     *
     * @return the snapshot
     */
    public CustomerSnapshot snapshot() {
        return snapshot;
    }

    /**
     * Returns what the model says of it.
     *
     * @return the computed assessment
     */
    public HealthAssessment computed() {
        return computed;
    }

    /**
     * Returns the override in force as of the snapshot.
     *
     * @return the override; empty if there is none
     */
    public Optional<HealthOverride> override() {
        return override;
    }

    /**
     * Returns the published score.
     *
     * @return the score of the override, else the computed one; empty if there is neither
     */
    public Optional<HealthScore> published() {
        return override.map(HealthOverride::score).or(() -> scoreOf(computed));
    }

    static Optional<HealthScore> scoreOf(HealthAssessment assessment) {
        return assessment instanceof Scored scored ? Optional.of(scored.score()) : Optional.empty();
    }

    /** Returns customer, instant and what was computed. */
    @Override
    public String toString() {
        return "ScoreBasis[" + computed + " as of " + snapshot.asOf()
                + override.map(each -> ", " + each).orElse("") + "]";
    }
}
