package io.github.cskit.reporting.satisfaction;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.satisfaction.breakdown.SurveyPeriod;
import io.github.cskit.scoring.satisfaction.pattern.PatternPolicy;

/**
 * The numbers by which the answers of a portfolio are looked at beyond their figures.
 *
 * <p>Immutable and thread-safe.
 *
 * @param days how many whole days before the instant answers are of, from 1 to 3660
 * @param period how long a period is that may be low
 * @param patterns when a place is low
 */
public record OpinionPolicy(int days, SurveyPeriod period, PatternPolicy patterns) {

    private static final OpinionPolicy STANDARD = new OpinionPolicy(180, SurveyPeriod.MONTH, PatternPolicy.standard());

    /** Checks the parts. */
    public OpinionPolicy {
        Checks.of("opinion policy")
                .number("days", days, 1, 3660)
                .present("period", period)
                .present("patterns", patterns)
                .orThrow();
    }

    /**
     * Returns the standard policy: answers of 180 days, as long as an NPS answer counts for health; months; the standard
     * policy of patterns.
     *
     * @return the policy
     */
    public static OpinionPolicy standard() {
        return STANDARD;
    }
}
