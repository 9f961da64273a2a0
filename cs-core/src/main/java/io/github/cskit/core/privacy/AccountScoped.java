package io.github.cskit.core.privacy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Checks;
import java.util.function.Function;

/**
 * Something that belongs to one account: a quote, a metric, a ticket. Its content can only be had by naming the account
 * it is wanted for, so that what one customer said cannot reach another by mistake. It is not encryption.
 *
 * <p>Immutable and thread-safe if the content is.
 *
 * @param <T> the type of the content
 */
public final class AccountScoped<T> {

    private final CustomerId account;
    private final T content;

    private AccountScoped(CustomerId account, T content) {
        this.account = account;
        this.content = content;
    }

    /**
     * Puts something into the scope of an account.
     *
     * @param <T> the type of the content
     * @param account the account it belongs to
     * @param content the content
     * @return the content in its scope
     */
    public static <T> AccountScoped<T> of(CustomerId account, T content) {
        Checks.of("account scope")
                .present("account", account)
                .present("content", content)
                .orThrow();
        return new AccountScoped<>(account, content);
    }

    /**
     * Returns the account.
     *
     * @return the account it belongs to
     */
    public CustomerId account() {
        return account;
    }

    /**
     * Returns the content for work about an account.
     *
     * @param wanted the account the work is about
     * @return the content
     * @throws AccountScopeException if it belongs to another account
     */
    public T forAccount(CustomerId wanted) {
        if (!account.equals(wanted)) {
            throw new AccountScopeException(account, wanted);
        }
        return content;
    }

    /**
     * Derives something of the same account.
     *
     * @param <R> the type of the result
     * @param work what is derived
     * @return the result in the same scope
     */
    public <R> AccountScoped<R> map(Function<? super T, ? extends R> work) {
        return new AccountScoped<>(account, work.apply(content));
    }

    /** Returns the account, never the content. */
    @Override
    public String toString() {
        return "AccountScoped[" + account + "]";
    }
}
