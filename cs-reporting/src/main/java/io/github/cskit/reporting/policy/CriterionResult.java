package io.github.cskit.reporting.policy;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * What one criterion says of a piece of work, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param criterion its name, for example {@code data-privacy}
 * @param verdict pass or fail
 * @param finding why, as a sentence; it repeats no word of the work
 * @param evidence what that rests on; may be empty for a failure of something that is not there
 */
public record CriterionResult(String criterion, Verdict verdict, String finding, List<Evidence> evidence) {

    /** Checks the parts and copies the list. */
    public CriterionResult {
        Checks.of("criterion result", criterion)
                .name("criterion", criterion)
                .present("verdict", verdict)
                .text("finding", finding)
                .elements("evidence", evidence)
                .orThrow();
        evidence = List.copyOf(evidence);
    }
}
