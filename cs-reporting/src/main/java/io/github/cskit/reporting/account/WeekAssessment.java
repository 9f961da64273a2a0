package io.github.cskit.reporting.account;

import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.validation.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was known of an account at the end of a week, and what the model says of it. Earlier weeks are recomputed from
 * the records dated before their end.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lastDay the last day that counts
 * @param snapshot what was known
 * @param assessment what the model says
 */
public record WeekAssessment(LocalDate lastDay, CustomerSnapshot snapshot, HealthAssessment assessment) {

    /** Checks the parts. */
    public WeekAssessment {
        Checks.of("week assessment")
                .present("lastDay", lastDay)
                .present("snapshot", snapshot)
                .present("assessment", assessment)
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
