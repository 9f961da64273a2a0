package io.github.cskit.scoring.scorecard;

import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Checks;

/**
 * When a {@link HardRule} holds: a comparison of a signal's reading, or of a component's points as they are published.
 * It does not hold where neither is known, and then it may still come to hold: that widens the interval.
 *
 * <p>Immutable and thread-safe.
 *
 * @param of a signal, read as it is and not per seat, or a component of the scorecard
 * @param is the comparison
 */
public record RuleCondition(SignalId of, Threshold is) {

    /** Checks the parts. */
    public RuleCondition {
        Checks.of("condition", of).present("of", of).present("is", is).orThrow();
    }

    /**
     * Creates a condition.
     *
     * @param of a signal or a component
     * @param is the comparison, for example {@code > 60}
     * @return the condition
     */
    public static RuleCondition of(String of, String is) {
        return new RuleCondition(SignalId.of(of), Threshold.parse(is));
    }
}
