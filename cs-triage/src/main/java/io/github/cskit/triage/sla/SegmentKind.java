package io.github.cskit.triage.sla;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a stretch of a clock counts, or does not.
 *
 * <p>Immutable and thread-safe.
 */
public enum SegmentKind {
    /** The clock runs. */
    COUNTED("counted"),

    /** The ticket waits for the customer, or is resolved until it is reopened; whether the desk is open or not. */
    PAUSED("paused"),

    /** The clock would run, but the desk is closed. */
    CLOSED("closed");

    private final String wireName;

    SegmentKind(String wireName) {
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
