package io.github.cskit.reporting.outreach;

import io.github.cskit.core.validation.Checks;

/**
 * The numbers of outreach.
 *
 * <p>Immutable and thread-safe.
 *
 * @param contactDays how many days back a contact still counts, inclusive: one of exactly that many days ago does
 * @param talkingPoints the most talking points of a check-in, inclusive
 * @param ticketDays over how many days a ticket is recent, up to the last day, inclusive
 * @param usageDays over how many days the use of a related feature is looked at, up to the last day, inclusive
 * @param leastUsageDays on how many of them a related feature must have been used, inclusive, for its successor to matter
 * @param stepDays for how many days after its day a step of a sequence stays due, inclusive
 */
public record OutreachPolicy(
        int contactDays, int talkingPoints, int ticketDays, int usageDays, int leastUsageDays, int stepDays) {

    /** Checks the ranges. */
    public OutreachPolicy {
        Checks.of("outreach policy")
                .number("contactDays", contactDays, 1, 366)
                .number("talkingPoints", talkingPoints, 1, 100)
                .number("ticketDays", ticketDays, 1, 366)
                .number("usageDays", usageDays, 1, 366)
                .number("leastUsageDays", leastUsageDays, 1, usageDays)
                .number("stepDays", stepDays, 0, 366)
                .orThrow();
    }

    /**
     * Returns the standard policy: a contact counts for 30 days; six talking points; a ticket is
     * recent for 28 days; a related feature used on four of the
     * last 28 days; a step stays due for 14 days.
     *
     * @return the policy
     */
    public static OutreachPolicy standard() {
        return new OutreachPolicy(30, 6, 28, 28, 4, 14);
    }
}
