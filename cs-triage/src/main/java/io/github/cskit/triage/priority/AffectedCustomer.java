package io.github.cskit.triage.priority;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * A customer that a matter affects, as far as it counts for the priority.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param arr what it pays a year, not negative; absent if unknown, which is not zero
 * @param health its health band; absent if it was not scored
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AffectedCustomer(CustomerId customer, Optional<Money> arr, Optional<Band> health) {

    /** Checks the parts. */
    public AffectedCustomer {
        arr = Absent.orEmpty(arr);
        health = Absent.orEmpty(health);
        Checks.of("affected customer", customer)
                .present("customer", customer)
                .require(arr.isEmpty() || arr.get().amount().signum() >= 0, "arr", "negative", "not be negative")
                .orThrow();
    }

    /**
     * Creates a customer of whom nothing else is known.
     *
     * @param customer the account
     * @return the customer
     */
    public static AffectedCustomer of(CustomerId customer) {
        return new AffectedCustomer(customer, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this customer with what it pays.
     *
     * @param paid what it pays a year
     * @return another value
     */
    public AffectedCustomer paying(Money paid) {
        return new AffectedCustomer(customer, Optional.of(paid), health);
    }

    /**
     * Returns this customer with its health.
     *
     * @param band its health band
     * @return another value
     */
    public AffectedCustomer withHealth(Band band) {
        return new AffectedCustomer(customer, arr, Optional.of(band));
    }
}
