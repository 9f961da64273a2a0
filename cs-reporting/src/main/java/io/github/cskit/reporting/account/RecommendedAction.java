package io.github.cskit.reporting.account;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;

/**
 * What someone should do, by when, and why that. It is a recommendation: nothing is sent or assigned.
 *
 * <p>Immutable and thread-safe.
 *
 * @param action what to do, in our own words
 * @param because what in the account's records asks for it, in our own words
 * @param owner the role that it falls to
 * @param recipient who holds that role by the host's directory; the role's own name where nobody does
 * @param due by when
 */
public record RecommendedAction(String action, String because, Role owner, String recipient, Instant due) {

    /** Checks the parts. */
    public RecommendedAction {
        Checks.of("recommended action")
                .name("action", action)
                .name("because", because)
                .present("owner", owner)
                .name("recipient", recipient)
                .present("due", due)
                .orThrow();
    }
}
