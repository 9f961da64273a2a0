package io.github.cskit.reporting.weekly;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An account that has left. It is in no figure, band or total of a review.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param name its name
 * @param since the day of its departure; absent if only the host's flag says so
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ChurnedAccount(CustomerId customer, String name, Optional<LocalDate> since) {

    /** Checks the parts. */
    public ChurnedAccount {
        since = Absent.orEmpty(since);
        Checks.of("churned account", customer)
                .present("customer", customer)
                .name("name", name)
                .orThrow();
    }
}
