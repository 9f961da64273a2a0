package io.github.cskit.triage.lifecycle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * What is the matter with a ticket, and what shows it. It is not yet why it could happen: see {@link RootCauseAnalysis}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param finding what is the matter, not blank
 * @param evidence what shows it; at least one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Diagnosis(String finding, List<Evidence> evidence) {

    /** Checks that it says something and shows it. */
    public Diagnosis {
        evidence = Absent.orEmptyList(evidence);
        Checks.of("diagnosis")
                .text("finding", finding)
                .require(finding == null || !finding.isBlank(), "finding", "blank", "say what is the matter")
                .elements("evidence", evidence)
                .require(!evidence.isEmpty(), "evidence", "empty", "show it by at least one thing")
                .orThrow();
    }

    /** Returns sizes, never the text. */
    @Override
    public String toString() {
        return "Diagnosis[" + finding.length() + " characters, evidence=" + evidence.size() + "]";
    }
}
