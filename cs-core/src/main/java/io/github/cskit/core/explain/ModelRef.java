package io.github.cskit.core.explain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;

/**
 * Which model gave a result, to the byte of its configuration. It is not the model.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the model's name, for example {@code three-component}
 * @param version the version its author gave it, for example {@code 1.0}
 * @param fingerprint the fingerprint of its configuration; differs whenever a weight or threshold differs
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ModelRef(String name, String version, Fingerprint fingerprint) {

    /** Checks the parts. */
    public ModelRef {
        Checks.of("model reference", name)
                .name("name", name)
                .name("version", version)
                .present("fingerprint", fingerprint)
                .orThrow();
    }

    /** Returns name, version and a short fingerprint. */
    @Override
    public String toString() {
        return name + " " + version + " (" + fingerprint + ")";
    }
}
