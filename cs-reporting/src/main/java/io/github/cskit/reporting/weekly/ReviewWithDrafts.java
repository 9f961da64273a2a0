package io.github.cskit.reporting.weekly;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.outreach.CheckIns;

/**
 * A weekly review with the drafts that it asks for. The review is for our own people and may be sent around among them; the drafts
 * wait for a person, one by one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param review the review
 * @param checkIns the check-ins that are due
 */
public record ReviewWithDrafts(WeeklyReview review, CheckIns checkIns) {

    /** Checks the parts. */
    public ReviewWithDrafts {
        Checks.of("review with drafts")
                .present("review", review)
                .present("checkIns", checkIns)
                .orThrow();
    }
}
