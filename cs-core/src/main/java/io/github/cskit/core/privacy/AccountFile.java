package io.github.cskit.core.privacy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.List;

/**
 * A collection of things of one account, and of no other: what a draft, a packet or an answer for that account may use.
 *
 * <p>Immutable and thread-safe if the contents are.
 *
 * @param <T> the type of the contents
 */
public final class AccountFile<T> {

    private final CustomerId account;
    private final List<T> contents;

    private AccountFile(CustomerId account, List<T> contents) {
        this.account = account;
        this.contents = List.copyOf(contents);
    }

    /**
     * Starts an empty file.
     *
     * @param <T> the type of the contents
     * @param account the account
     * @return an empty file
     */
    public static <T> AccountFile<T> of(CustomerId account) {
        Checks.of("account file").present("account", account).orThrow();
        return new AccountFile<>(account, List.of());
    }

    /**
     * Returns this file with something added.
     *
     * @param item something of the same account
     * @return another file
     * @throws AccountScopeException if it belongs to another account
     */
    public AccountFile<T> with(AccountScoped<? extends T> item) {
        List<T> more = new ArrayList<>(contents);
        more.add(item.forAccount(account));
        return new AccountFile<>(account, more);
    }

    /**
     * Returns the account.
     *
     * @return its id
     */
    public CustomerId account() {
        return account;
    }

    /**
     * Returns the contents.
     *
     * @return what was added, in that order
     */
    public List<T> contents() {
        return contents;
    }

    /** Returns the account and how much there is. */
    @Override
    public String toString() {
        return "AccountFile[" + account + ", contents=" + contents.size() + "]";
    }
}
