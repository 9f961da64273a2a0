package io.github.cskit.triage.gap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * By which clause of the rule a wish is a product gap. Both may hold.
 *
 * <p>Immutable and thread-safe.
 */
public enum GapClause {
    /** It stands in enough tickets. */
    TICKETS("tickets"),

    /** The customers that asked pay enough together. */
    REVENUE("revenue");

    private final String wireName;

    GapClause(String wireName) {
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
    public static GapClause parse(String wireName) {
        return WireNames.parse(GapClause.class, wireName, values(), GapClause::wireName);
    }
}
