package io.github.cskit.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * How a contact took place.
 *
 * <p>Immutable and thread-safe.
 */
public enum TouchpointKind {
    /** A call held. */
    CALL("call"),

    /** An e-mail. */
    EMAIL("email"),

    /** A meeting. */
    MEETING("meeting"),

    /** An event attended. */
    EVENT("event"),

    /** A chat. */
    CHAT("chat");

    private final String wireName;

    TouchpointKind(String wireName) {
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
    public static TouchpointKind parse(String wireName) {
        return WireNames.parse(TouchpointKind.class, wireName, values(), TouchpointKind::wireName);
    }
}
