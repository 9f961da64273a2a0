package io.github.cskit.reporting.account;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Portfolio;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The redactor of each account, which knows the names of its contacts and is cautious. Whatever a review quotes goes through it.
 *
 * <p>Immutable and thread-safe.
 */
public final class AccountRedactors implements Function<Optional<CustomerId>, Redactor> {

    private static final Redactor UNKNOWN = Redactor.standard().cautious();

    private final Map<CustomerId, Redactor> redactors;

    private AccountRedactors(Map<CustomerId, Redactor> redactors) {
        this.redactors = Collections.unmodifiableMap(redactors);
    }

    /**
     * Makes the redactors of a portfolio.
     *
     * @param portfolio the customers with their contacts
     * @return a redactor for each account that has contacts
     */
    public static AccountRedactors of(Portfolio portfolio) {
        Map<CustomerId, Redactor> redactors = new TreeMap<>();
        for (CustomerHistory history : portfolio.customers()) {
            if (!history.customer().contacts().isEmpty()) {
                redactors.put(
                        history.customer().id(),
                        Redactor.standard()
                                .cautious()
                                .knowing(history.customer().contacts()));
            }
        }
        return new AccountRedactors(redactors);
    }

    /**
     * Returns the redactor of an account.
     *
     * @param customer the account; empty if it is unknown
     * @return its redactor; one that knows no names, where there is none
     */
    @Override
    public Redactor apply(Optional<CustomerId> customer) {
        return customer.map(redactors::get).orElse(UNKNOWN);
    }

    /** Returns how many accounts have one, never a name. */
    @Override
    public String toString() {
        return "AccountRedactors[" + redactors.size() + " accounts]";
    }
}
