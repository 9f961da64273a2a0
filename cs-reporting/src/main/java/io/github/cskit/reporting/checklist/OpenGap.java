package io.github.cskit.reporting.checklist;

import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * A readiness gap that a review found open, with the issue under which it is being closed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the gap's name within the checklist
 * @param title what it is called
 * @param issue the number of the issue that closes it; absent if nobody has filed one
 */
public record OpenGap(ItemId id, String title, Optional<String> issue) {

    /** Checks the parts. */
    public OpenGap {
        Checks.of("open gap", id)
                .present("id", id)
                .name("title", title)
                .nameIfGiven("issue", issue)
                .orThrow();
    }
}
