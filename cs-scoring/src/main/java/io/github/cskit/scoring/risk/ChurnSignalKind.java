package io.github.cskit.scoring.risk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What raises a churn alert.
 *
 * <p>Immutable and thread-safe.
 */
public enum ChurnSignalKind {
    /** The band is Red. */
    RED("red"),

    /** The customer asked to cancel. */
    CANCELLATION_REQUESTED("cancellation-requested"),

    /** The customer asked for a smaller plan. */
    DOWNGRADE_REQUESTED("downgrade-requested"),

    /** Usage fell by more than half against its baseline. */
    USAGE_REDUCED("usage-reduced");

    private final String wireName;

    ChurnSignalKind(String wireName) {
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
    public static ChurnSignalKind parse(String wireName) {
        return WireNames.parse(ChurnSignalKind.class, wireName, values(), ChurnSignalKind::wireName);
    }
}
