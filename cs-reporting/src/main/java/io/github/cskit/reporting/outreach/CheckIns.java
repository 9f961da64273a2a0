package io.github.cskit.reporting.outreach;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * The check-ins that are due as of a review.
 *
 * <p>Immutable and thread-safe.
 *
 * @param drafted those with a draft
 * @param withheld the accounts for which there is none, and why
 */
public record CheckIns(List<CheckIn> drafted, List<Withheld> withheld) {

    /** Copies the lists. */
    public CheckIns {
        Checks.of("check-ins")
                .elements("drafted", drafted)
                .elements("withheld", withheld)
                .orThrow();
        drafted = List.copyOf(drafted);
        withheld = List.copyOf(withheld);
    }
}
