package io.github.cskit.reporting.account;

import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.validation.Checks;

/**
 * The numbers by which an action is chosen for an account and falls due.
 *
 * <p>Immutable and thread-safe.
 *
 * @param redHours hours elapsed until an action for a Red account is due
 * @param yellowDays calendar days until an action for any other account is due, in the zone of the review
 * @param eventDays how many days back an event still asks for an action
 * @param saveBelow the score below which the executives are engaged, exclusive
 * @param usageDrop the relative drop of usage in 28 days beyond which usage is worked on, exclusive: 0.30 for 30 %
 * @param ticketSurge how many open tickets ask for a technical look, inclusive
 */
public record ActionPolicy(
        int redHours, int yellowDays, int eventDays, HealthScore saveBelow, double usageDrop, int ticketSurge) {

    /** Checks the ranges. */
    public ActionPolicy {
        Checks.of("action policy")
                .number("redHours", redHours, 1, 24 * 366)
                .number("yellowDays", yellowDays, 1, 366)
                .number("eventDays", eventDays, 1, 3660)
                .present("saveBelow", saveBelow)
                .number("usageDrop", usageDrop, 0, 1)
                .number("ticketSurge", ticketSurge, 1, 1_000_000)
                .orThrow();
    }

    /**
     * Returns the standard policy: Red within 48 hours, others within 7 days, events of the last 90 days, executives
     * below 40.00, usage down by more than 30 %, 5 open tickets or more.
     *
     * @return the policy
     */
    public static ActionPolicy standard() {
        return new ActionPolicy(48, 7, 90, HealthScore.ofHundredths(40_00), 0.30, 5);
    }
}
