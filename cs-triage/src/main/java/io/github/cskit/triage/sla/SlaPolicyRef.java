package io.github.cskit.triage.sla;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;

/**
 * Names one version of a policy. Another version is another policy.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the policy's name
 * @param version its version
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SlaPolicyRef(String name, String version) {

    /** Checks both parts. */
    public SlaPolicyRef {
        Checks.of("policy reference")
                .name("name", name)
                .name("version", version)
                .orThrow();
    }

    /**
     * Creates a reference.
     *
     * @param name the policy's name
     * @param version its version
     * @return the reference
     */
    public static SlaPolicyRef of(String name, String version) {
        return new SlaPolicyRef(name, version);
    }

    /** Returns name and version. */
    @Override
    public String toString() {
        return name + "@" + version;
    }
}
