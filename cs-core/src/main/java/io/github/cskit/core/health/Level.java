package io.github.cskit.core.health;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * How one signal's value is judged by itself.
 *
 * <p>Immutable and thread-safe.
 */
public enum Level {
    /** Where it should be. */
    GOOD("good"),

    /** Worth watching. */
    WARNING("warning"),

    /** A problem. */
    CRITICAL("critical");

    private final String wireName;

    Level(String wireName) {
        this.wireName = wireName;
    }

    /**
     * Returns the name used in files and messages.
     *
     * @return lower-kebab
     */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /**
     * Finds the constant with a wire name.
     *
     * @param wireName lower-kebab
     * @return the constant
     * @throws io.github.cskit.core.validation.InvalidValueException if there is none, listing those there are
     */
    @JsonCreator
    public static Level parse(String wireName) {
        return WireNames.parse(Level.class, wireName, values(), Level::wireName);
    }
}
