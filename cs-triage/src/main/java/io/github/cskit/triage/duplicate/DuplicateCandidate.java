package io.github.cskit.triage.duplicate;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.theme.RemarkRef;

/**
 * A remark that may say the same as another. It is not a verdict: a person decides.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ref the remark
 * @param similarity how like the texts are, 0 to 1; 1 for the same words
 */
public record DuplicateCandidate(RemarkRef ref, double similarity) {

    /** Checks the range. */
    public DuplicateCandidate {
        Checks.of("duplicate candidate", ref)
                .present("ref", ref)
                .number("similarity", similarity, 0, 1)
                .orThrow();
    }
}
