package io.github.cskit.core.health;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;

/**
 * The scores that are possible once everything that is missing is known: every missing measure once at the lowest and
 * once at the highest points that its curve can give. It is not a confidence interval: nothing is estimated.
 *
 * <p>Immutable and thread-safe.
 *
 * @param low the score if everything missing were at its lowest
 * @param high the score if everything missing were at its highest
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ScoreInterval(HealthScore low, HealthScore high) {

    /** Checks the order. */
    public ScoreInterval {
        // models make them by the million: nothing is created where nothing is wrong
        if (low == null || high == null) {
            Checks.of("score interval")
                    .present("low", low)
                    .present("high", high)
                    .orThrow();
        } else if (low.compareTo(high) > 0) {
            Checks.of("score interval")
                    .problem("high", high.toString(), "not be below low (" + low + ")")
                    .orThrow();
        }
    }
}
