package io.github.cskit.reporting.draft;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.AccountScoped;

/** Drafts for tests. */
public final class Drafts {

    public static final CustomerId ACCOUNT = CustomerId.of("a-01");

    private Drafts() {}

    /** A draft in which there is nothing to find. */
    public static Draft.Builder plain() {
        return Draft.builder(ACCOUNT, "check-in 2026-W44", DeliveryChannel.EMAIL)
                .to(AccountScoped.of(ACCOUNT, Recipient.of("ada@example.com", "Ada")))
                .subject("Your importer")
                .body("Hello Ada, your team imported 1,200 rows last week. How is it going?");
    }
}
