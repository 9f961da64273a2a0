package io.github.cskit.scoring.risk;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * An indicator that stands out for an account, and what it asks for. Its words are our own: no free text of customers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what stands out
 * @param action what it asks for
 * @param text the finding in words, with the figure and the threshold
 * @param evidence where it can be looked up
 */
public record RiskIndicator(RiskIndicatorKind kind, RiskAction action, String text, List<Evidence> evidence) {

    /** Checks the parts. */
    public RiskIndicator {
        evidence = Absent.orEmptyList(evidence);
        Checks.of("risk indicator")
                .present("kind", kind)
                .present("action", action)
                .name("text", text)
                .elements("evidence", evidence)
                .orThrow();
    }
}
