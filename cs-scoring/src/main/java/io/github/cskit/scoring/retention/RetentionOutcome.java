package io.github.cskit.scoring.retention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Where an effort to keep an account ended. Of two entries of one instant the later of this order counts.
 *
 * <p>Immutable and thread-safe.
 */
public enum RetentionOutcome {
    /** It has not ended, or was taken up again. */
    OPEN("open"),

    /** The account stays with what it had. */
    SAVED("saved"),

    /** The account stays with less. */
    DOWNGRADED("downgraded"),

    /** The account left. */
    CHURNED("churned");

    private final String wireName;

    RetentionOutcome(String wireName) {
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
    public static RetentionOutcome parse(String wireName) {
        return WireNames.parse(RetentionOutcome.class, wireName, values(), RetentionOutcome::wireName);
    }
}
