package io.github.cskit.triage.theme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;

/**
 * The id of a theme: the words of its first label in lower case, joined by hyphens. It stays when the label changes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the text of the id; not blank, at most {@link Checks#MAX_NAME} characters
 */
public record ThemeId(String value) implements Comparable<ThemeId> {

    /** Checks the text. */
    public ThemeId {
        Checks.of("theme id").name("value", value).orThrow();
    }

    /**
     * Creates the id from its text.
     *
     * @param value the text
     * @return the id
     * @throws io.github.cskit.core.validation.InvalidValueException if the text is blank, too long or malformed
     */
    @JsonCreator
    public static ThemeId of(String value) {
        return new ThemeId(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(ThemeId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
