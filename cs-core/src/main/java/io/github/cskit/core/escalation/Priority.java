package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * How soon something should be worked on, the most urgent first. It is a recommendation: it moves no deadline, and it is
 * not the severity of a ticket.
 *
 * <p>Immutable and thread-safe.
 */
public enum Priority {
    /** Before anything else. */
    URGENT("urgent"),

    /** Before ordinary work. */
    HIGH("high"),

    /** Ordinary work. */
    NORMAL("normal"),

    /** When there is time. */
    LOW("low");

    private final String wireName;

    Priority(String wireName) {
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
    public static Priority parse(String wireName) {
        return WireNames.parse(Priority.class, wireName, values(), Priority::wireName);
    }
}
