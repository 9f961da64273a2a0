package io.github.cskit.triage.impact;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * What is known of an account that a matter may concern. It holds no tickets.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param arr what it pays a year in the reporting currency; absent if unknown or without a rate
 * @param health its health; absent if nobody judged it
 * @param needsAction whether it is at risk by the rule of the house
 * @param snapshot what was measured of it; absent if nothing was
 */
public record AffectedAccount(
        Customer customer,
        Optional<Money> arr,
        Optional<HealthAssessment> health,
        boolean needsAction,
        Optional<CustomerSnapshot> snapshot) {

    /** Checks that health and readings are of the account. */
    public AffectedAccount {
        arr = Absent.orEmpty(arr);
        health = Absent.orEmpty(health);
        snapshot = Absent.orEmpty(snapshot);
        Checks checks = Checks.of("affected account").present("customer", customer);
        checks.orThrow();
        CustomerId id = customer.id();
        String rule = "be of account (" + id + ")";
        health.ifPresent(given ->
                checks.require(given.customer().equals(id), "health", "of account (" + given.customer() + ")", rule));
        snapshot.ifPresent(given ->
                checks.require(given.customer().equals(id), "snapshot", "of account (" + given.customer() + ")", rule));
        checks.orThrow();
    }

    /**
     * Creates an account of which only itself is known: its revenue is what the customer record says.
     *
     * @param customer the account
     * @return the account
     */
    public static AffectedAccount of(Customer customer) {
        return new AffectedAccount(customer, customer.arr(), Optional.empty(), false, Optional.empty());
    }

    /**
     * Returns the account.
     *
     * @return its id
     */
    public CustomerId id() {
        return customer.id();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return "AffectedAccount[" + customer.id() + "]";
    }
}
