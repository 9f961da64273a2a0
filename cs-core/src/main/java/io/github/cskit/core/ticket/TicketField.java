package io.github.cskit.core.ticket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * The part of a ticket in which something was found.
 *
 * <p>Immutable and thread-safe.
 */
public enum TicketField {
    /** The subject line. */
    TITLE("title"),

    /** The text. */
    BODY("body");

    private final String wireName;

    TicketField(String wireName) {
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
    public static TicketField parse(String wireName) {
        return WireNames.parse(TicketField.class, wireName, values(), TicketField::wireName);
    }
}
