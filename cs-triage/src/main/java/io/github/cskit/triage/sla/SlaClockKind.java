package io.github.cskit.triage.sla;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The two clocks of a ticket.
 *
 * <p>Immutable and thread-safe.
 */
public enum SlaClockKind {
    /** Until somebody first answers. */
    FIRST_RESPONSE("first-response"),

    /** Until the ticket is resolved, and stays so. */
    RESOLUTION("resolution");

    private final String wireName;

    SlaClockKind(String wireName) {
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
