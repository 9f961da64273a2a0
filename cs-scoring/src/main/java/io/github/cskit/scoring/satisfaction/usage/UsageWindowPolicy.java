package io.github.cskit.scoring.satisfaction.usage;

import io.github.cskit.core.validation.Checks;

/**
 * How far usage is looked back on from an answer. The day of the answer itself is not looked at: what was done on it may
 * have been done after the answer, and because of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param days how many whole days before the day of the answer are looked at, from 1 to 366
 */
public record UsageWindowPolicy(int days) {

    private static final UsageWindowPolicy STANDARD = new UsageWindowPolicy(28);

    /** Checks the range. */
    public UsageWindowPolicy {
        Checks.of("usage window policy").number("days", days, 1, 366).orThrow();
    }

    /**
     * Returns the standard policy: 28 days, as long as those of the signals of usage.
     *
     * @return the policy
     */
    public static UsageWindowPolicy standard() {
        return STANDARD;
    }
}
