package io.github.cskit.scoring.risk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Why an account needs action.
 *
 * <p>Immutable and thread-safe.
 */
public enum AtRiskReason {
    /** Its band is Red. */
    RED("red"),

    /** Its band is Yellow and its trend is declining. */
    YELLOW_AND_DECLINING("yellow-and-declining");

    private final String wireName;

    AtRiskReason(String wireName) {
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
    public static AtRiskReason parse(String wireName) {
        return WireNames.parse(AtRiskReason.class, wireName, values(), AtRiskReason::wireName);
    }
}
