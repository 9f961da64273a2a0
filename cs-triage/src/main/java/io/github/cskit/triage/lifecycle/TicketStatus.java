package io.github.cskit.triage.lifecycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Where a ticket stands in its life.
 *
 * <p>Immutable and thread-safe.
 */
public enum TicketStatus {
    /** It arrived, and nobody has looked at it. */
    NEW("new"),

    /** It is known what it is and whose it is; somebody works on it. */
    TRIAGED("triaged"),

    /** It waits for the customer. */
    WAITING("waiting"),

    /** It is solved as far as support can tell. */
    RESOLVED("resolved"),

    /** It is done with. */
    CLOSED("closed"),

    /** It was resolved or closed, and is not. */
    REOPENED("reopened");

    private final String wireName;

    TicketStatus(String wireName) {
        this.wireName = wireName;
    }

    /**
     * Returns whether somebody still owes something.
     *
     * @return false for resolved and closed
     */
    public boolean isOpen() {
        return this != RESOLVED && this != CLOSED;
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
    public static TicketStatus parse(String wireName) {
        return WireNames.parse(TicketStatus.class, wireName, values(), TicketStatus::wireName);
    }
}
