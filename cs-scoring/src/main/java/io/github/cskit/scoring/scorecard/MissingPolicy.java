package io.github.cskit.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What a scorecard does with the weight of what is missing. There is no neutral guess and no zero among the choices.
 *
 * <p>Immutable and thread-safe.
 */
public enum MissingPolicy {
    /** The weight goes to the measured siblings, in proportion. */
    RENORMALISE("renormalise"),

    /** Nothing is scored while anything is missing. */
    REFUSE("refuse");

    private final String wireName;

    MissingPolicy(String wireName) {
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
    public static MissingPolicy parse(String wireName) {
        return WireNames.parse(MissingPolicy.class, wireName, values(), MissingPolicy::wireName);
    }
}
