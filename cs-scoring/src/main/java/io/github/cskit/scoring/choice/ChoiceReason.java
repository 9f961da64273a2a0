package io.github.cskit.scoring.choice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Why a model was chosen for a customer.
 *
 * <p>Immutable and thread-safe.
 */
public enum ChoiceReason {
    /** The customer is too young for the other models. */
    COLD_START("cold-start"),

    /** There is a model for its segment in its stage. */
    SEGMENT_AND_STAGE("segment-and-stage"),

    /** There is a model for its segment. */
    SEGMENT("segment"),

    /** There is a model for its stage. */
    STAGE("stage"),

    /** There is none of these, and the host named a model for that. */
    FALLBACK("fallback");

    private final String wireName;

    ChoiceReason(String wireName) {
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
    public static ChoiceReason parse(String wireName) {
        return WireNames.parse(ChoiceReason.class, wireName, values(), ChoiceReason::wireName);
    }
}
