package io.github.cskit.triage.impact;

import io.github.cskit.core.validation.Checks;

/**
 * When a matter is urgent.
 *
 * <p>Immutable and thread-safe.
 *
 * @param renewalDays within how many days from now on a renewal makes it so, inclusive, today included
 */
public record ImpactPolicy(int renewalDays) {

    /** Checks the range. */
    public ImpactPolicy {
        Checks.of("impact policy").number("renewalDays", renewalDays, 0, 3660).orThrow();
    }

    /**
     * Returns the standard policy: a renewal within 90 days.
     *
     * @return the policy
     */
    public static ImpactPolicy standard() {
        return new ImpactPolicy(90);
    }
}
