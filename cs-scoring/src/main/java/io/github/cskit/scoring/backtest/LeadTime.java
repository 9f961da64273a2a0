package io.github.cskit.scoring.backtest;

import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How long before their decision churned customers were below Green, and stayed there. It is about those that churned
 * only, so it says nothing of false alarms. Immutable and thread-safe.
 *
 * @param warned of the churned customers with dates, how many were below Green at their last score and until then
 * @param medianDays the median, over the warned, of the days from the first score of that time to the decision
 * @param inTime of those with a score in the window that the policy asks for, how many were below Green at the last one
 *     in it; empty where none has one
 */
public record LeadTime(Proportion warned, OptionalDouble medianDays, Optional<Proportion> inTime) {

    /** Checks that the parts are there. */
    public LeadTime {
        Checks.of("lead time")
                .present("warned", warned)
                .present("medianDays", medianDays)
                .present("inTime", inTime)
                .orThrow();
    }
}
