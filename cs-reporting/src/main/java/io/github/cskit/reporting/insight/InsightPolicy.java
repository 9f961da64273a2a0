package io.github.cskit.reporting.insight;

import io.github.cskit.core.validation.Checks;

/**
 * The numbers of the standard insight rules.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lookbackDays how many days back events count
 * @param releaseDays how many days after a release are compared with as many before; fewer while it is younger
 * @param releaseYoungest the fewest days after a release that are compared, inclusive
 * @param releaseOldest how many days back a release is still news, inclusive
 * @param releaseTickets the fewest tickets after a release that make a burst, inclusive
 * @param releaseFactor how many times the tickets before they must be, inclusive
 * @param silentDays the days without a sign-in beyond which an account is silent, exclusive
 * @param activeDays the active days in the 28 before its last sign-in that show it was active, inclusive
 * @param renewalDays how many days ahead a renewal is near, inclusive
 * @param mostOfAKind how many insights of one kind are listed at most
 * @param mostEvidence how many facts of one insight are listed at most
 */
public record InsightPolicy(
        int lookbackDays,
        int releaseDays,
        int releaseYoungest,
        int releaseOldest,
        int releaseTickets,
        double releaseFactor,
        int silentDays,
        int activeDays,
        int renewalDays,
        int mostOfAKind,
        int mostEvidence) {

    private static final int MAX_DAYS = 3660;
    private static final int MAX_COUNT = 1_000_000;

    /** Checks the ranges. */
    public InsightPolicy {
        Checks.of("insight policy")
                .number("lookbackDays", lookbackDays, 1, MAX_DAYS)
                .number("releaseDays", releaseDays, 1, MAX_DAYS)
                .number("releaseYoungest", releaseYoungest, 1, MAX_DAYS)
                .number("releaseOldest", releaseOldest, 1, MAX_DAYS)
                .number("releaseTickets", releaseTickets, 1, MAX_COUNT)
                .number("releaseFactor", releaseFactor, 1, MAX_COUNT)
                .number("silentDays", silentDays, 1, MAX_DAYS)
                .number("activeDays", activeDays, 1, 28)
                .number("renewalDays", renewalDays, 1, MAX_DAYS)
                .number("mostOfAKind", mostOfAKind, 1, MAX_COUNT)
                .number("mostEvidence", mostEvidence, 1, MAX_COUNT)
                .orThrow();
    }

    /**
     * Returns the standard numbers: 90 days back; 28 days around a release of the last 56 that is at least 7 days old, 5
     * tickets and twice as many as before; more than 14 silent days after 8 active ones; renewals within 90 days.
     *
     * @return the policy
     */
    public static InsightPolicy standard() {
        return new InsightPolicy(90, 28, 7, 56, 5, 2.0, 14, 8, 90, 3, 6);
    }
}
