package io.github.cskit.reporting.draft;

import io.github.cskit.core.validation.Checks;

/**
 * One place of a draft that a rule speaks of.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param field where it stands: {@code subject} or {@code body}
 * @param startInclusive where it begins, in UTF-16 units
 * @param endExclusive where it ends, in UTF-16 units
 */
public record Finding(FindingKind kind, String field, int startInclusive, int endExclusive) {

    /** Checks the range. */
    public Finding {
        Checks.of("finding")
                .present("kind", kind)
                .name("field", field)
                .require(startInclusive >= 0, "startInclusive", startInclusive, "be at least 0")
                .require(endExclusive > startInclusive, "endExclusive", endExclusive, "lie after the start")
                .orThrow();
    }
}
