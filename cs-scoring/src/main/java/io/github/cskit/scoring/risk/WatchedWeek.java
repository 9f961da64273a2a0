package io.github.cskit.scoring.risk;

import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * One reading of an account: what was known, and what a model made of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param snapshot what was known
 * @param assessment what the model made of it
 */
public record WatchedWeek(CustomerSnapshot snapshot, HealthAssessment assessment) {

    /** Checks that both speak of one account and one instant. */
    public WatchedWeek {
        Checks checks = Checks.of("watched week").present("snapshot", snapshot).present("assessment", assessment);
        checks.orThrow();
        checks.require(
                        snapshot.customer().equals(assessment.customer()),
                        "assessment",
                        "of account (" + assessment.customer() + ")",
                        "be of account (" + snapshot.customer() + ")")
                .orThrow();
    }

    /**
     * Returns the score.
     *
     * @return the scored assessment; empty if there is no score
     */
    public Optional<Scored> scored() {
        return assessment instanceof Scored scored ? Optional.of(scored) : Optional.empty();
    }
}
