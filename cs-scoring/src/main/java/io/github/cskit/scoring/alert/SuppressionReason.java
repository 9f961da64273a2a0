package io.github.cskit.scoring.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Why a signal raised no alert.
 *
 * <p>Immutable and thread-safe.
 */
public enum SuppressionReason {
    /** The same signal of the account raised one not long ago. */
    COOLDOWN("cooldown"),

    /** The signal is too old to act on. */
    EXPIRED("expired"),

    /** A person muted the account. */
    MUTED("muted");

    private final String wireName;

    SuppressionReason(String wireName) {
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
    public static SuppressionReason parse(String wireName) {
        return WireNames.parse(SuppressionReason.class, wireName, values(), SuppressionReason::wireName);
    }
}
