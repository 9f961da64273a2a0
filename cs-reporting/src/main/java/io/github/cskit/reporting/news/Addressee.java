package io.github.cskit.reporting.news;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.AccountReview;

/**
 * An account that a feature matters to, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param account the account
 * @param asked whether it asked for the feature itself
 * @param days on how many days it used a related feature lately
 * @param reason why, as the customer reads it
 * @param evidence what that rests on
 */
public record Addressee(AccountReview account, boolean asked, int days, String reason, Evidence evidence) {

    /** Checks the parts. */
    public Addressee {
        Checks.of("addressee")
                .present("account", account)
                .number("days", days, 0, Integer.MAX_VALUE)
                .text("reason", reason)
                .present("evidence", evidence)
                .orThrow();
    }

    /** Returns the account's id. */
    @Override
    public String toString() {
        return "Addressee[" + account.id() + "]";
    }
}
