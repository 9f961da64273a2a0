package io.github.cskit.scoring.counterfactual;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;

/**
 * The smallest change of one reading that reaches a band. It is arithmetic of the model, not a promise that the customer
 * can be moved there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param change how much the reading changes, a whole number of the signal's steps unless the end of its range cuts the
 *     last one short; below 0 where less is better
 * @param to the reading after the change
 * @param score the score with it
 * @param band the band of that score, the one aimed at or a better one
 */
public record Reach(BigDecimal change, BigDecimal to, HealthScore score, Band band) {

    /** Checks that something changes. */
    public Reach {
        Checks checks = Checks.of("reach")
                .present("change", change)
                .present("to", to)
                .present("score", score)
                .present("band", band);
        checks.orThrow();
        checks.require(change.signum() != 0, "change", change, "not be 0").orThrow();
    }
}
