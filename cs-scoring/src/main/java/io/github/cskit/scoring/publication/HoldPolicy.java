package io.github.cskit.scoring.publication;

import io.github.cskit.core.explain.Points;
import io.github.cskit.core.validation.Checks;

/**
 * When a held band follows the score: after some readings in a row outside it, or at once where a score lies far enough
 * outside. Either is enough.
 *
 * <p>Immutable and thread-safe.
 *
 * @param readings how many readings in a row must lie outside the held band, on one side of it; 1 to 100, where 1 holds
 *     nothing
 * @param margin how far outside the held band, inclusive, one reading changes it at once; above 0 and at most 100 points
 */
public record HoldPolicy(Integer readings, Points margin) {

    private static final int MOST_READINGS = 100;
    private static final int MOST_HUNDREDTHS = 10_000;

    /** Checks the ranges. */
    public HoldPolicy {
        Checks checks = Checks.of("hold policy")
                .number("readings", readings, 1, MOST_READINGS)
                .present("margin", margin);
        checks.orThrow();
        checks.require(
                        margin.hundredths() > 0 && margin.hundredths() <= MOST_HUNDREDTHS,
                        "margin",
                        margin,
                        "be above 0.00 and at most 100.00")
                .orThrow();
    }

    /**
     * Returns the standard policy: two readings in a row, or five points.
     *
     * @return the policy
     */
    public static HoldPolicy standard() {
        return new HoldPolicy(2, Points.ofHundredths(5_00));
    }
}
