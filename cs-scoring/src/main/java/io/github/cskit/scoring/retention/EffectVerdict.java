package io.github.cskit.scoring.retention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What may be said of the effect of a play.
 *
 * <p>Immutable and thread-safe.
 */
public enum EffectVerdict {
    /** Too few cases, or nothing to compare with: a rate was observed, and nothing says that the play made it. */
    OBSERVED_NOT_ATTRIBUTED("observed-not-attributed"),

    /** More were saved than of those held out, beyond chance. */
    EFFECTIVE("effective"),

    /** A difference cannot be told from chance. */
    NO_DIFFERENCE("no-difference"),

    /** Fewer were saved than of those held out, beyond chance. */
    HARMFUL("harmful");

    private final String wireName;

    EffectVerdict(String wireName) {
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
    public static EffectVerdict parse(String wireName) {
        return WireNames.parse(EffectVerdict.class, wireName, values(), EffectVerdict::wireName);
    }
}
