package io.github.cskit.scoring.alert;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;

/**
 * A named person's decision that an account raises no alert for a while.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param by who decided
 * @param reason why
 * @param until until when, exclusive
 */
public record AlertMute(CustomerId customer, String by, String reason, Instant until) {

    /** Checks the parts. */
    public AlertMute {
        Checks.of("alert mute", customer)
                .present("customer", customer)
                .name("by", by)
                .name("reason", reason)
                .present("until", until)
                .orThrow();
    }

    /** Returns the account and the end, never who or why. */
    @Override
    public String toString() {
        return "AlertMute[" + customer + " until " + until + "]";
    }
}
