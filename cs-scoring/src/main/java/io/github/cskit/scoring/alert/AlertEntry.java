package io.github.cskit.scoring.alert;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.risk.ChurnSignalKind;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry of the alert ledger: a signal raised an alert, or was suppressed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param signal the signal
 * @param at when it was decided
 * @param suppressed why it raised none; absent if it raised one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AlertEntry(
        CustomerId customer, ChurnSignalKind signal, Instant at, Optional<SuppressionReason> suppressed) {

    /** Checks the parts. */
    public AlertEntry {
        suppressed = Absent.orEmpty(suppressed);
        Checks.of("alert entry", customer)
                .present("customer", customer)
                .present("signal", signal)
                .present("at", at)
                .orThrow();
    }

    /**
     * Returns what makes another alert the same.
     *
     * @return account and signal
     */
    public AlertKey key() {
        return new AlertKey(customer, signal);
    }

    /**
     * Returns whether it raised an alert.
     *
     * @return true unless it was suppressed
     */
    public boolean raised() {
        return suppressed.isEmpty();
    }
}
