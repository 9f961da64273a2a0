package io.github.cskit.triage.procedure;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a ticket escalates.
 *
 * <p>Immutable and thread-safe.
 */
public enum EscalationCause {
    /** It is not resolved, and its target is passed. */
    OVERDUE("overdue"),

    /** It was resolved, and came back. */
    REOPENED("reopened");

    private final String wireName;

    EscalationCause(String wireName) {
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
}
