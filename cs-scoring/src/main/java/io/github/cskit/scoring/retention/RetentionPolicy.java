package io.github.cskit.scoring.retention;

import io.github.cskit.core.validation.Checks;

/**
 * When the success of a play may be told from chance.
 *
 * <p>Immutable and thread-safe.
 *
 * @param leastCases how many ended cases each side needs, played and held out, inclusive
 * @param level the confidence level of the intervals, more than 0 and less than 1
 */
public record RetentionPolicy(int leastCases, double level) {

    /** Checks the ranges. */
    public RetentionPolicy {
        Checks.of("retention policy")
                .number("leastCases", leastCases, 1, 1_000_000)
                .require(level > 0 && level < 1, "level", level, "be between 0 and 1")
                .orThrow();
    }

    /**
     * Returns the standard policy: 30 ended cases on each side, at 95 %.
     *
     * @return the policy
     */
    public static RetentionPolicy standard() {
        return new RetentionPolicy(30, 0.95);
    }
}
