package io.github.cskit.core.health;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * The health band that the dashboard shows: Healthy, At risk, Critical.
 *
 * <p>Immutable and thread-safe.
 */
public enum Band {
    /** Healthy. */
    GREEN("green"),

    /** At risk on the dashboard; a call to look, not yet to act. */
    YELLOW("yellow"),

    /** Critical. */
    RED("red");

    private final String wireName;

    Band(String wireName) {
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
    public static Band parse(String wireName) {
        return WireNames.parse(Band.class, wireName, values(), Band::wireName);
    }
}
