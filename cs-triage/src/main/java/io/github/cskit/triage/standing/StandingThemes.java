package io.github.cskit.triage.standing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Comparator;
import java.util.List;

/**
 * The themes that are carried on from one run to the next: a document that a host stores, and hands in with the remarks of
 * the next week.
 *
 * <p>Immutable and thread-safe.
 *
 * @param themes the themes, sorted by id; no id twice
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StandingThemes(List<StandingTheme> themes) {

    /** Sorts the themes. */
    public StandingThemes {
        themes = Absent.orEmptyList(themes).stream()
                .sorted(Comparator.comparing(StandingTheme::theme))
                .toList();
        long ids = themes.stream().map(StandingTheme::theme).distinct().count();
        Checks.of("standing themes")
                .elements("themes", themes)
                .require(ids == themes.size(), "themes", "naming an id twice", "name each id once")
                .orThrow();
    }

    /**
     * Returns no themes: what a first run begins with.
     *
     * @return nothing
     */
    public static StandingThemes none() {
        return new StandingThemes(List.of());
    }
}
