package io.github.cskit.reporting.approval;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a review desk did not do what it was asked.
 *
 * <p>Immutable and thread-safe.
 */
public enum Refusal {
    /** No draft with this content was submitted here; an edited one is another draft. */
    UNKNOWN_CONTENT("unknown-content"),

    /** Nobody has approved it, or the approval was revoked. */
    NOT_APPROVED("not-approved"),

    /** The approval no longer holds. */
    APPROVAL_EXPIRED("approval-expired"),

    /** It was released before, here or elsewhere. */
    ALREADY_RELEASED("already-released"),

    /** The reviewer wrote it, and the policy wants somebody else. */
    SELF_APPROVAL("self-approval"),

    /** The draft has findings that the reviewer did not take note of. */
    FINDINGS_NOT_NOTED("findings-not-noted");

    private final String wireName;

    Refusal(String wireName) {
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
