package io.github.cskit.scoring.scorecard;

import io.github.cskit.core.health.Level;
import io.github.cskit.core.validation.Checks;

/**
 * How a signal's value is judged by itself, beside its points: Good, Warning, else Critical. A value of exactly 80 % has
 * 80 points and level Warning, because Good asks for more than 80 %.
 *
 * <p>Source: the table of the five-signal model. Immutable and thread-safe.
 *
 * @param good the values that are Good
 * @param warning the values that are at least Warning; looks the same way as {@code good} and reaches further
 */
public record LevelRule(Threshold good, Threshold warning) {

    /** Checks that the two fit together. */
    public LevelRule {
        Checks checks = Checks.of("levels").present("good", good).present("warning", warning);
        checks.orThrow();
        int order = warning.bound().compareTo(good.bound());
        checks.require(good.above() == warning.above(), "warning", warning, "look the same way as good (" + good + ")")
                .require(
                        good.above() ? order < 0 : order > 0,
                        "warning",
                        warning,
                        "reach further than good (" + good + ")")
                .orThrow();
    }

    /**
     * Judges a value.
     *
     * @param value a finite value
     * @return its level
     */
    public Level levelOf(double value) {
        if (good.holds(value)) {
            return Level.GOOD;
        }
        return warning.holds(value) ? Level.WARNING : Level.CRITICAL;
    }
}
