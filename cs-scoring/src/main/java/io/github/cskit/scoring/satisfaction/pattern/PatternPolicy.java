package io.github.cskit.scoring.satisfaction.pattern;

import io.github.cskit.core.validation.Checks;

/**
 * The numbers by which a place of low satisfaction is judged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param falseDiscoveryRate the share of patterns that may be false; one stands with a q of at most this, inclusive
 * @param minAnswers the fewest answers inside a group, and outside it, with which it is tried, inclusive
 * @param minAccounts the fewest accounts inside a group, and outside it, with which it is tried, inclusive; people whose
 *     account is not known count as one each
 * @param level the level of the intervals, more than 0 and less than 1
 * @param maxEvidence how many of its lowest answers are named as evidence, at least 1
 */
public record PatternPolicy(double falseDiscoveryRate, int minAnswers, int minAccounts, double level, int maxEvidence) {

    private static final PatternPolicy STANDARD = new PatternPolicy(0.05, 10, 5, 0.95, 10);

    /** Checks the ranges. */
    public PatternPolicy {
        Checks.of("pattern policy")
                .require(
                        falseDiscoveryRate > 0 && falseDiscoveryRate < 1,
                        "falseDiscoveryRate",
                        falseDiscoveryRate,
                        "be more than 0 and less than 1")
                .number("minAnswers", minAnswers, 1, Integer.MAX_VALUE)
                .number("minAccounts", minAccounts, 1, Integer.MAX_VALUE)
                .require(level > 0 && level < 1, "level", level, "be more than 0 and less than 1")
                .number("maxEvidence", maxEvidence, 1, Integer.MAX_VALUE)
                .orThrow();
    }

    /**
     * Returns the standard policy: one of twenty patterns may be false, at least 10 answers of 5 accounts on both sides,
     * intervals at 95 %, the 10 lowest answers as evidence.
     *
     * @return the policy
     */
    public static PatternPolicy standard() {
        return STANDARD;
    }
}
