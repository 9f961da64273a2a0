package io.github.cskit.reporting.outreach;

import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.AccountEntry;
import io.github.cskit.reporting.account.AccountReview;

/**
 * An account with its entry in a review: what was worked out, and what a reader sees of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param review what was worked out
 * @param entry what a reader sees
 */
public record ReviewedAccount(AccountReview review, AccountEntry entry) {

    /** Checks that both are of one account. */
    public ReviewedAccount {
        Checks.of("reviewed account")
                .present("review", review)
                .present("entry", entry)
                .orThrow();
        AccountScoped.of(entry.customer(), entry).forAccount(review.id());
    }
}
