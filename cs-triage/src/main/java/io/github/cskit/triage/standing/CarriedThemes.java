package io.github.cskit.triage.standing;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.theme.Themes;

/**
 * What a run found, under the ids of the themes that stood before, and what stands after it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param themes the themes of the remarks of this run
 * @param standing what to keep for the next
 */
public record CarriedThemes(Themes themes, StandingThemes standing) {

    /** Checks that both are there. */
    public CarriedThemes {
        Checks.of("carried themes")
                .present("themes", themes)
                .present("standing", standing)
                .orThrow();
    }
}
