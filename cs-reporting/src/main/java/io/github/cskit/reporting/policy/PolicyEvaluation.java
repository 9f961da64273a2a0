package io.github.cskit.reporting.policy;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * What all criteria say of a piece of work. It is bound to the exact content: another draft needs another evaluation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param content the SHA-256 of everything that would be sent
 * @param results what each criterion says, in their order
 */
public record PolicyEvaluation(Fingerprint content, List<CriterionResult> results) {

    /** Copies the list; there is at least one. */
    public PolicyEvaluation {
        Checks checks =
                Checks.of("policy evaluation").present("content", content).elements("results", results);
        checks.orThrow();
        checks.require(!results.isEmpty(), "results", "empty", "hold at least one")
                .orThrow();
        results = List.copyOf(results);
    }

    /**
     * Returns whether the work may leave as far as the policies go.
     *
     * @return true if no criterion fails
     */
    public boolean passed() {
        return results.stream().noneMatch(result -> result.verdict() == Verdict.FAIL);
    }
}
