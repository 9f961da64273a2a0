package io.github.cskit.scoring.churn;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.validation.Checks;

/**
 * The weight that is suggested for a component of a scorecard, with the evidence. It is a suggestion for a person: nothing
 * in this library applies it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param component its name
 * @param defaultWeight the weight that it has
 * @param suggestedWeight the weight that is suggested; all suggested ones add up to what the default ones do
 * @param fittedShare the share of the weight that the accounts alone would give it, from 0 to 1
 * @param trust how far the suggestion goes from the default toward that, from 0 to 1
 * @param auc how well the component alone ranks churn
 * @param aucInterval the interval of that; where it holds 0.5, the component is not told from chance
 */
public record SuggestedWeight(
        String component,
        int defaultWeight,
        int suggestedWeight,
        double fittedShare,
        double trust,
        double auc,
        Interval aucInterval) {

    /** Checks the ranges. */
    public SuggestedWeight {
        Checks.of("suggested weight", component)
                .name("component", component)
                .number("defaultWeight", defaultWeight, 0, Integer.MAX_VALUE)
                .number("suggestedWeight", suggestedWeight, 0, Integer.MAX_VALUE)
                .number("fittedShare", fittedShare, 0, 1)
                .number("trust", trust, 0, 1)
                .number("auc", auc, 0, 1)
                .present("aucInterval", aucInterval)
                .orThrow();
    }
}
