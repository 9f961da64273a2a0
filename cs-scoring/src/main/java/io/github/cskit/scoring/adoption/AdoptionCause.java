package io.github.cskit.scoring.adoption;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.validation.WireNames;

/**
 * Why a feature may not be used. It is a likely cause, not a proven one.
 *
 * <p>Immutable and thread-safe.
 */
public enum AdoptionCause {
    /** People ask how it is done. */
    DOCUMENTATION("documentation"),

    /** People stumble over it, or begin and stop. */
    USABILITY("usability"),

    /** People never opened it. */
    AWARENESS("awareness");

    private final String wireName;

    AdoptionCause(String wireName) {
        this.wireName = wireName;
    }

    /**
     * Returns whose intervention it asks for.
     *
     * @return Documentation, Design, or Product for its positioning
     */
    public Role role() {
        return switch (this) {
            case DOCUMENTATION -> Role.DOCUMENTATION;
            case USABILITY -> Role.DESIGN;
            case AWARENESS -> Role.PRODUCT;
        };
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
    public static AdoptionCause parse(String wireName) {
        return WireNames.parse(AdoptionCause.class, wireName, values(), AdoptionCause::wireName);
    }
}
