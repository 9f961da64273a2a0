package io.github.cskit.scoring.adoption;

import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;

/**
 * When a released feature is used by too few.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ageDays how many days after its release it is judged, inclusive
 * @param percent the percent of active, entitled customers below which it is a gap, exclusive: exactly that many pass
 * @param activeDays over how many days usage makes a customer active, or a user of the feature
 * @param abandonedDays how many whole days without use make it abandoned by an active customer, inclusive
 */
public record AdoptionPolicy(int ageDays, BigDecimal percent, int activeDays, int abandonedDays) {

    private static final int MOST_DAYS = 3660;

    /** Checks the ranges. */
    public AdoptionPolicy {
        Checks.of("adoption policy")
                .number("ageDays", ageDays, 0, MOST_DAYS)
                .number("percent", percent, 0, 100)
                .number("activeDays", activeDays, 1, MOST_DAYS)
                .number("abandonedDays", abandonedDays, 1, MOST_DAYS)
                .orThrow();
    }

    /**
     * Returns the standard policy: 30 days or more after the release, fewer than 20 % of the customers active in the last
     * 28 days; abandoned after 14 days without use.
     *
     * @return the policy
     */
    public static AdoptionPolicy standard() {
        return new AdoptionPolicy(30, BigDecimal.valueOf(20), 28, 14);
    }
}
