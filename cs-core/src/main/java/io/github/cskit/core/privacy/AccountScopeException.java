package io.github.cskit.core.privacy;

import io.github.cskit.core.customer.CustomerId;

/** Says that something of one account was about to reach work about another. The content is not in the message. */
public final class AccountScopeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient CustomerId owner;
    private final transient CustomerId wanted;

    /**
     * Creates the exception.
     *
     * @param owner the account the content belongs to
     * @param wanted the account the work is about
     */
    public AccountScopeException(CustomerId owner, CustomerId wanted) {
        super("Content of account (" + owner + ") was asked for work about account (" + wanted
                + ") but must stay with its own.\nMaybe two accounts were mixed up in a list.");
        this.owner = owner;
        this.wanted = wanted;
    }

    /**
     * Returns the account the content belongs to.
     *
     * @return its id
     */
    public CustomerId owner() {
        return owner;
    }

    /**
     * Returns the account the work is about.
     *
     * @return its id
     */
    public CustomerId wanted() {
        return wanted;
    }
}
