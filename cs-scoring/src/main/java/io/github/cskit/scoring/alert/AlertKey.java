package io.github.cskit.scoring.alert;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.risk.ChurnSignalKind;

/**
 * What makes two alerts the same: the account and the signal. It is not a case: when the cooldown is over, the same key
 * raises another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param signal the signal
 */
public record AlertKey(CustomerId customer, ChurnSignalKind signal) {

    /** Checks the parts. */
    public AlertKey {
        Checks.of("alert key", customer)
                .present("customer", customer)
                .present("signal", signal)
                .orThrow();
    }
}
