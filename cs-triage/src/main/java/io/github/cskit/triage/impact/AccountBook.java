package io.github.cskit.triage.impact;

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
 * The accounts that a matter may concern, each once. An account whose revenue is unknown adds nothing to a sum; it is not
 * zero, and it is counted as such.
 *
 * <p>Immutable and thread-safe.
 *
 * @param currency the reporting currency
 * @param accounts the accounts by id, every amount in that currency
 */
public record AccountBook(Currency currency, Map<CustomerId, AffectedAccount> accounts) {

    /** Copies the accounts, sorted by id. */
    public AccountBook {
        Checks checks = Checks.of("account book").present("currency", currency).present("accounts", accounts);
        checks.orThrow();
        Currency wanted = currency;
        accounts.forEach((id, account) -> account.arr()
                .ifPresent(money -> checks.require(
                        money.currency().equals(wanted),
                        "accounts[" + id + "].arr",
                        "in " + money.currency(),
                        "be in " + wanted)));
        checks.orThrow();
        accounts = Collections.unmodifiableMap(new TreeMap<>(accounts));
    }

    /**
     * Creates a book.
     *
     * @param currency the reporting currency
     * @param accounts the accounts
     * @return the book
     */
    public static AccountBook of(Currency currency, Collection<AffectedAccount> accounts) {
        Map<CustomerId, AffectedAccount> byId = new TreeMap<>();
        accounts.forEach(account -> byId.put(account.id(), account));
        return new AccountBook(currency, byId);
    }

    /**
     * Finds an account.
     *
     * @param customer its id
     * @return the account; empty if it is not in the book
     */
    public Optional<AffectedAccount> find(CustomerId customer) {
        AffectedAccount account = accounts.get(customer);
        return Optional.ofNullable(account);
    }

    /**
     * Returns what some accounts pay together.
     *
     * @param customers the accounts; one named twice counts once
     * @return the sum of the known amounts
     */
    public Money total(Collection<CustomerId> customers) {
        Money sum = Money.zero(currency);
        for (CustomerId customer : new LinkedHashSet<>(customers)) {
            Optional<Money> arr = find(customer).flatMap(AffectedAccount::arr);
            sum = arr.isPresent() ? sum.plus(arr.get()) : sum;
        }
        return sum;
    }

    /** Returns how many accounts there are. */
    @Override
    public String toString() {
        return "AccountBook[" + accounts.size() + "]";
    }
}
