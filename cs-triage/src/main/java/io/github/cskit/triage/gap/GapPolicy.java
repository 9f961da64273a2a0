package io.github.cskit.triage.gap;

import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Checks;

/**
 * When wishes are a product gap, and questions a documentation gap.
 *
 * <p>Immutable and thread-safe.
 *
 * @param requests in how many tickets a wish must stand, inclusive
 * @param revenue what the customers that asked must pay together, exclusive: exactly that much is not enough
 * @param questions how many how-to tickets on one topic there must be, inclusive
 * @param windowDays over how many days tickets are counted
 * @param quotes how many quotes a packet has at most
 */
public record GapPolicy(int requests, Money revenue, int questions, int windowDays, int quotes) {

    private static final int MANY = 1_000_000;

    /** Checks the ranges. */
    public GapPolicy {
        Checks checks = Checks.of("gap policy")
                .number("requests", requests, 1, MANY)
                .present("revenue", revenue)
                .number("questions", questions, 1, MANY)
                .number("windowDays", windowDays, 1, 3660)
                .number("quotes", quotes, 1, 100);
        checks.orThrow();
        checks.require(revenue.amount().signum() >= 0, "revenue", revenue, "not be negative")
                .orThrow();
    }

    /**
     * Returns the standard policy: a wish in 3 or more tickets, or of customers with more than 100,000 together; 5 or more
     * how-to tickets on one topic; over 90 days; 5 quotes.
     *
     * @param currencyCode the ISO 4217 code of the reporting currency
     * @return the policy
     */
    public static GapPolicy standard(String currencyCode) {
        return new GapPolicy(3, Money.of(100_000, currencyCode), 5, 90, 5);
    }
}
