package io.github.cskit.scoring.signal;

import io.github.cskit.core.validation.Checks;

/**
 * The windows of the standard signals, in whole days before the instant that is asked about.
 *
 * <p>Source: the table of signals of the standard models. Immutable and thread-safe.
 *
 * @param activityDays the window of usage, tickets and touchpoints
 * @param npsDays how far back a recommendation answer counts
 * @param csatDays how far back a satisfaction answer counts
 * @param seatDays against how long ago seats are compared
 * @param arrDays against how long ago ARR is compared
 * @param arrMinimumDays how old a customer must be, inclusive, for its ARR to be compared with that at its start
 */
public record SignalPolicy(int activityDays, int npsDays, int csatDays, int seatDays, int arrDays, int arrMinimumDays) {

    /** Checks that every window has at least a day. */
    public SignalPolicy {
        Checks.of("signal policy")
                .number("activityDays", activityDays, 1, 366)
                .number("npsDays", npsDays, 1, 3660)
                .number("csatDays", csatDays, 1, 3660)
                .number("seatDays", seatDays, 1, 3660)
                .number("arrDays", arrDays, 1, 3660)
                .number("arrMinimumDays", arrMinimumDays, 1, 3660)
                .orThrow();
    }

    /**
     * Returns the windows of the standard models: 28, 180, 90, 90, 365 and 90 days.
     *
     * @return the standard policy
     */
    public static SignalPolicy standard() {
        return new SignalPolicy(28, 180, 90, 90, 365, 90);
    }
}
