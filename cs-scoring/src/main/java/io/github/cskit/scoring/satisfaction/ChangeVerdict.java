package io.github.cskit.scoring.satisfaction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Whether a figure really changed. "Not detectable" is not "unchanged": it says that chance alone explains a difference
 * of that size among so few answers.
 *
 * <p>Immutable and thread-safe.
 */
public enum ChangeVerdict {
    /** The whole interval of the difference is above 0. */
    ROSE("rose"),

    /** The whole interval of the difference is below 0. */
    FELL("fell"),

    /** The interval of the difference holds 0. */
    NOT_DETECTABLE("not-detectable"),

    /** One of the two has no answers. */
    NO_DATA("no-data");

    private final String wireName;

    ChangeVerdict(String wireName) {
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
    public static ChangeVerdict parse(String wireName) {
        return WireNames.parse(ChangeVerdict.class, wireName, values(), ChangeVerdict::wireName);
    }
}
