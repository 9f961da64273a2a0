package io.github.cskit.triage.lifecycle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * Why it could happen, what shows that, and what keeps it from happening again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cause why it could happen, not blank
 * @param prevention what keeps it from happening again, not blank
 * @param evidence what shows it; at least one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RootCauseAnalysis(String cause, String prevention, List<Evidence> evidence) {

    /** Checks that every part says something. */
    public RootCauseAnalysis {
        evidence = Absent.orEmptyList(evidence);
        Checks.of("root-cause analysis")
                .text("cause", cause)
                .require(cause == null || !cause.isBlank(), "cause", "blank", "say why it could happen")
                .text("prevention", prevention)
                .require(
                        prevention == null || !prevention.isBlank(),
                        "prevention",
                        "blank",
                        "say what keeps it from happening again")
                .elements("evidence", evidence)
                .require(!evidence.isEmpty(), "evidence", "empty", "show it by at least one thing")
                .orThrow();
    }

    /** Returns sizes, never the text. */
    @Override
    public String toString() {
        return "RootCauseAnalysis[cause=" + cause.length() + " characters, prevention=" + prevention.length()
                + " characters, evidence=" + evidence.size() + "]";
    }
}
