package io.github.cskit.triage.matter;

import io.github.cskit.core.validation.Checks;

/**
 * When tickets are about the same where there are too few for themes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param themesFrom from how many tickets on the themes decide, inclusive; among fewer, the words that two tickets share
 * @param likeness the cosine of their words from which two tickets are about the same, inclusive, more than 0 to 1
 * @param leastShared how many words they must share, unless one says nothing but what the other says, inclusive
 */
public record MatterPolicy(int themesFrom, double likeness, int leastShared) {

    /** Checks the ranges. */
    public MatterPolicy {
        Checks.of("matter policy")
                .number("themesFrom", themesFrom, 0, 1_000_000)
                .number("likeness", likeness, 0.01, 1)
                .number("leastShared", leastShared, 1, 100)
                .orThrow();
    }

    /**
     * Returns the standard policy: themes from 100 tickets on; among fewer a cosine of 0.4 and two words.
     *
     * @return the policy
     */
    public static MatterPolicy standard() {
        return new MatterPolicy(100, 0.4, 2);
    }
}
