package io.github.cskit.reporting.approval;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a draft has come.
 *
 * <p>Immutable and thread-safe.
 */
public enum DraftState {
    /** Nobody has approved it, or the approval was revoked or has expired. */
    PENDING_HUMAN_REVIEW("pending-human-review"),

    /** A named person approved exactly this content, and the approval still holds. */
    APPROVED("approved"),

    /** It was released, once and for all. */
    RELEASED("released");

    private final String wireName;

    DraftState(String wireName) {
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
