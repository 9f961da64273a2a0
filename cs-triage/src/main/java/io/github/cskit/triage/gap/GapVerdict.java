package io.github.cskit.triage.gap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Whether mended documents helped.
 *
 * <p>Immutable and thread-safe.
 */
public enum GapVerdict {
    /** Fewer ask than before, beyond chance, and those that answered do not mostly say no. */
    HELPED("helped"),

    /** The difference cannot be told from chance, or people say that it did not help. */
    NOT_SHOWN("not-shown"),

    /** More ask than before, beyond chance. */
    WORSE("worse"),

    /** Too few days have passed to tell. */
    TOO_EARLY("too-early");

    private final String wireName;

    GapVerdict(String wireName) {
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
    public static GapVerdict parse(String wireName) {
        return WireNames.parse(GapVerdict.class, wireName, values(), GapVerdict::wireName);
    }
}
