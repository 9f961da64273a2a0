package io.github.cskit.scoring.adoption;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Where the check of a released feature stands.
 *
 * <p>Immutable and thread-safe.
 */
public enum AdoptionState {
    /** It was released too few days ago to be judged. */
    TOO_YOUNG("too-young"),

    /** Too few customers use it. */
    GAP("gap"),

    /** Enough customers use it; it is not checked again. */
    PASSED("passed"),

    /** It passed before, or a person closed the matter: it is not checked. */
    SETTLED("settled"),

    /** Usage is not recorded by feature over the window, or no entitled customer is active. */
    NOT_MEASURED("not-measured");

    private final String wireName;

    AdoptionState(String wireName) {
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
    public static AdoptionState parse(String wireName) {
        return WireNames.parse(AdoptionState.class, wireName, values(), AdoptionState::wireName);
    }
}
