package io.github.cskit.core.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Why a reading is missing.
 *
 * <p>Immutable and thread-safe.
 */
public enum MissingReason {
    /** The host has not supplied it, or the data for it does not reach far enough. */
    NEVER_SUPPLIED("never-supplied"),

    /** It was measured too long ago. */
    STALE("stale"),

    /** It does not apply to this customer; it is left out of weight and coverage alike. */
    NOT_APPLICABLE("not-applicable"),

    /** It exists but may not be used. */
    WITHHELD("withheld");

    private final String wireName;

    MissingReason(String wireName) {
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
    public static MissingReason parse(String wireName) {
        return WireNames.parse(MissingReason.class, wireName, values(), MissingReason::wireName);
    }
}
