package io.github.cskit.triage.bug;

import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Checks;

/**
 * When two tickets report one defect, and what makes a defect pressing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param likeness the similarity from which two tickets are taken to report the same, inclusive, more than 0 to 1
 * @param manyCustomers from how many customers on a defect has high priority, inclusive
 * @param muchRevenue what they must pay together for that, exclusive
 */
public record BugPolicy(double likeness, int manyCustomers, Money muchRevenue) {

    /** Checks the ranges. */
    public BugPolicy {
        Checks.of("bug policy")
                .number("likeness", likeness, 0.01, 1)
                .number("manyCustomers", manyCustomers, 1, 1_000_000)
                .present("muchRevenue", muchRevenue)
                .orThrow();
    }

    /**
     * Returns the standard policy: a similarity of 0.6, 3 customers, more than 100,000.
     *
     * @param currencyCode the ISO 4217 code of the reporting currency
     * @return the policy
     */
    public static BugPolicy standard(String currencyCode) {
        return new BugPolicy(0.6, 3, Money.of(100_000, currencyCode));
    }
}
