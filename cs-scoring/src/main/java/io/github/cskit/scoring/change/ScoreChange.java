package io.github.cskit.scoring.change;

import io.github.cskit.core.explain.Points;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.validation.Checks;

/**
 * The difference of two published scores, split by what made it. The parts add up to the difference exactly, and the
 * change the other way round has the same parts negated.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the earlier published score
 * @param after the later published score
 * @param behaviour what the readings' values made of it
 * @param configuration what the model made of it
 * @param coverage what it made of it that other readings were there, or that they were of another age
 * @param override what a person's decision made of it
 * @param orders over how many of the 24 orders of the four factors the parts are averages; fewer than 24 where some
 *     order leads through a state without a score
 */
public record ScoreChange(
        HealthScore before,
        HealthScore after,
        Points behaviour,
        Points configuration,
        Points coverage,
        Points override,
        int orders)
        implements ChangeExplanation {

    /** The number of orders of four factors. */
    static final int ALL_ORDERS = 24;

    /** Checks that the parts add up. */
    public ScoreChange {
        Checks checks = Checks.of("score change")
                .present("before", before)
                .present("after", after)
                .present("behaviour", behaviour)
                .present("configuration", configuration)
                .present("coverage", coverage)
                .present("override", override)
                .number("orders", orders, 1, ALL_ORDERS);
        checks.orThrow();
        int sum = behaviour.hundredths() + configuration.hundredths() + coverage.hundredths() + override.hundredths();
        int difference = after.hundredths() - before.hundredths();
        checks.require(
                        sum == difference,
                        "",
                        Points.ofHundredths(sum) + " in all",
                        "add up to " + Points.ofHundredths(difference))
                .orThrow();
    }

    /** Creates a change from its parts in hundredths, in the order of the factors. */
    static ScoreChange of(int before, int after, int[] parts, int orders) {
        return new ScoreChange(
                HealthScore.ofHundredths(before),
                HealthScore.ofHundredths(after),
                Points.ofHundredths(parts[0]),
                Points.ofHundredths(parts[1]),
                Points.ofHundredths(parts[2]),
                Points.ofHundredths(parts[3]),
                orders);
    }

    /**
     * Returns the part of one factor.
     *
     * @param factor the factor
     * @return what it made of the difference
     */
    public Points of(ChangeFactor factor) {
        return switch (factor) {
            case BEHAVIOUR -> behaviour;
            case CONFIGURATION -> configuration;
            case COVERAGE -> coverage;
            case OVERRIDE -> override;
        };
    }

    /**
     * Returns the whole difference.
     *
     * @return the later score less the earlier one
     */
    public Points total() {
        return Points.ofHundredths(after.hundredths() - before.hundredths());
    }
}
