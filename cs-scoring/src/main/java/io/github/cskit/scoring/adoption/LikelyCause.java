package io.github.cskit.scoring.adoption;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * A likely cause of low adoption, with what speaks for it. Causes are weighed by the lower end of the interval of their
 * share, so that one customer out of one weighs less than forty out of fifty.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cause the cause
 * @param share the customers that show it, among those that could
 * @param statements what speaks for it, in sentences; at least one
 * @param evidence where that can be looked up
 */
public record LikelyCause(AdoptionCause cause, Proportion share, List<String> statements, List<Evidence> evidence) {

    private static final double LEVEL = 0.95;

    /** Checks the parts. */
    public LikelyCause {
        statements = Absent.orEmptyList(statements);
        evidence = Absent.orEmptyList(evidence);
        Checks.of("likely cause")
                .present("cause", cause)
                .present("share", share)
                .require(!statements.isEmpty(), "statements", "empty", "say what speaks for it")
                .elements("evidence", evidence)
                .orThrow();
    }

    /** Returns the least share that the customers seen are likely to stand for. */
    double weight() {
        return share.wilson(LEVEL).low();
    }
}
