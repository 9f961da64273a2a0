package io.github.cskit.reporting.account;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Checks;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What each account pays a year, in one currency, so that totals count every account once. An account whose revenue is
 * unknown adds nothing; it is not zero.
 *
 * <p>Immutable and thread-safe.
 *
 * @param currency the reporting currency
 * @param amounts the known amounts by account, all in that currency
 */
public record ArrBook(Currency currency, Map<CustomerId, Money> amounts) {

    /** Copies the amounts, sorted by account. */
    public ArrBook {
        Checks.of("ARR book")
                .present("currency", currency)
                .present("amounts", amounts)
                .orThrow();
        amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
    }

    /**
     * Finds the amount of an account.
     *
     * @param customer the account
     * @return the amount; empty if unknown
     */
    public Optional<Money> find(CustomerId customer) {
        Money amount = amounts.get(customer);
        return Optional.ofNullable(amount);
    }

    /**
     * Adds up what accounts pay.
     *
     * @param customers the accounts; one named twice counts once
     * @return the sum of the known amounts
     */
    public Money total(Collection<CustomerId> customers) {
        Money sum = Money.zero(currency);
        for (CustomerId customer : new LinkedHashSet<>(customers)) {
            Money amount = amounts.get(customer);
            sum = amount == null ? sum : sum.plus(amount);
        }
        return sum;
    }
}
