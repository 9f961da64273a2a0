package io.github.cskit.scoring.trend;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Checks;

/**
 * A customer to be approached before it complains, because its readings decline. It is not an alert and not a draft:
 * someone decides what to say.
 *
 * <p>Source: health monitoring, "flag declining customers for proactive outreach". Immutable and thread-safe.
 *
 * @param customer the account
 * @param trend its decline, with slope, interval and window
 */
public record OutreachFlag(CustomerId customer, Trend.Measured trend) {

    /** Checks that the trend is a decline. */
    public OutreachFlag {
        Checks checks = Checks.of("outreach flag", customer)
                .present("customer", customer)
                .present("trend", trend);
        checks.orThrow();
        checks.require(trend.declining(), "trend", trend.wireName(), "be declining")
                .orThrow();
    }
}
