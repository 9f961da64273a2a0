package io.github.cskit.core.explain;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;

/**
 * Where a result came from. Two results with equal provenance are equal.
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the model that gave it
 * @param inputs the fingerprint of everything the model was given
 * @param asOf the instant as of which the inputs were known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Provenance(
        ModelRef model,
        Fingerprint inputs,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant asOf) {

    /** Checks the parts. */
    public Provenance {
        Checks.of("provenance")
                .present("model", model)
                .present("inputs", inputs)
                .present("asOf", asOf)
                .orThrow();
    }
}
