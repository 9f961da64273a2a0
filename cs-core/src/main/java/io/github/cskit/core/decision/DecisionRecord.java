package io.github.cskit.core.decision;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Provenance;
import io.github.cskit.core.validation.Checks;

/**
 * A decision as it was made: what came in, what came out, and by which model. Replayed with the same model it gives the
 * same bytes; with another it shows the difference. It is not an approval.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what was decided, for example {@code health}
 * @param provenance where the result came from
 * @param input the input as canonical JSON
 * @param output the result as canonical JSON
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DecisionRecord(String kind, Provenance provenance, String input, String output) {

    /** Checks the parts. */
    public DecisionRecord {
        Checks.of("decision record")
                .name("kind", kind)
                .present("provenance", provenance)
                .text("input", input)
                .text("output", output)
                .orThrow();
    }

    /**
     * Computes the fingerprint of the result.
     *
     * @return the fingerprint of the output
     */
    public Fingerprint outputFingerprint() {
        return Fingerprint.ofText(output);
    }

    /** Returns kind and provenance, never input or output. */
    @Override
    public String toString() {
        return "DecisionRecord[" + kind + ", " + provenance.model() + "]";
    }
}
