package io.github.cskit.reporting.approval;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What happened to a draft.
 *
 * <p>Immutable and thread-safe.
 */
public enum AuditAction {
    /** It was put on the desk. */
    SUBMITTED("submitted"),

    /** A person approved it. */
    APPROVED("approved"),

    /** A person wanted to approve it and was refused. */
    APPROVAL_REFUSED("approval-refused"),

    /** A person took the approval back. */
    REVOKED("revoked"),

    /** It was released. */
    RELEASED("released"),

    /** Its release was wanted and refused. */
    RELEASE_REFUSED("release-refused");

    private final String wireName;

    AuditAction(String wireName) {
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
    public static AuditAction parse(String wireName) {
        return WireNames.parse(AuditAction.class, wireName, values(), AuditAction::wireName);
    }
}
