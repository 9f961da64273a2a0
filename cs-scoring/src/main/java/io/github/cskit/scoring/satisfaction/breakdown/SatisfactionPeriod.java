package io.github.cskit.scoring.satisfaction.breakdown;

import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.satisfaction.SatisfactionChange;

/**
 * One period of a series. Immutable and thread-safe if the figure is.
 *
 * @param <F> the figure
 * @param range when it was answered
 * @param figure the figure of the period, or that there is no data
 * @param change how it differs from the last period before it that has answers
 */
public record SatisfactionPeriod<F>(DateRange range, F figure, SatisfactionChange change) {

    /** Checks the parts. */
    public SatisfactionPeriod {
        Checks.of("satisfaction period")
                .present("range", range)
                .present("figure", figure)
                .present("change", change)
                .orThrow();
    }
}
