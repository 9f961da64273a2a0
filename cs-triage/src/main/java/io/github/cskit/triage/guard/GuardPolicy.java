package io.github.cskit.triage.guard;

import io.github.cskit.core.validation.Checks;

/**
 * How much a guard puts up with. A fault counts one; every two good answers make up for one. A classifier that reaches its
 * limit is left alone for a number of tickets, then asked once: if that goes well it is back, one fault from the limit; if
 * not, the rest is twice as long.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mostFaults how many faults, not made up for, put a classifier into quarantine, inclusive, 1 to 1,000
 * @param restTickets for how many tickets it is left alone at first, 1 to 1,000,000
 * @param longestRest for how many at most, not below restTickets, at most 1,000,000,000
 * @param askAgainEvery every how many tickets one is asked twice to see whether the answers agree, beginning with the
 *     first; 1 for every ticket, 0 for none
 */
public record GuardPolicy(int mostFaults, int restTickets, int longestRest, int askAgainEvery) {

    /** Checks the ranges. */
    public GuardPolicy {
        Checks.of("guard policy")
                .number("mostFaults", mostFaults, 1, 1_000)
                .number("restTickets", restTickets, 1, 1_000_000)
                .number("longestRest", longestRest, restTickets, 1_000_000_000)
                .number("askAgainEvery", askAgainEvery, 0, 1_000_000_000)
                .orThrow();
    }

    /**
     * Returns the default: quarantine at 5 faults, for 100 tickets and up to 10,000, and no ticket is asked twice, which
     * costs a call.
     *
     * @return the standard policy
     */
    public static GuardPolicy standard() {
        return new GuardPolicy(5, 100, 10_000, 0);
    }

    /**
     * Returns this policy with some tickets asked twice.
     *
     * @param every every how many; 1 for every ticket, 0 for none
     * @return another policy
     */
    public GuardPolicy askingAgainEvery(int every) {
        return new GuardPolicy(mostFaults, restTickets, longestRest, every);
    }
}
