package io.github.cskit.triage.gap;

import io.github.cskit.core.validation.Checks;

/**
 * How it is verified that mended documents helped.
 *
 * <p>Immutable and thread-safe.
 *
 * @param daysBefore how many days before the change are compared
 * @param leastDaysAfter how many whole days must have passed since, inclusive
 * @param significance the probability up to which a difference is taken to be beyond chance, inclusive
 */
public record VerificationPolicy(int daysBefore, int leastDaysAfter, double significance) {

    /** Checks the ranges. */
    public VerificationPolicy {
        Checks.of("verification policy")
                .number("daysBefore", daysBefore, 1, 3660)
                .number("leastDaysAfter", leastDaysAfter, 1, 3660)
                .require(significance > 0 && significance < 1, "significance", significance, "be between 0 and 1")
                .orThrow();
    }

    /**
     * Returns the standard policy: 90 days before, at least 28 after, at 5 %.
     *
     * @return the policy
     */
    public static VerificationPolicy standard() {
        return new VerificationPolicy(90, 28, 0.05);
    }
}
