package io.github.cskit.core.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Where a customer is in its journey. The days are those of the standard journey; the host decides.
 *
 * <p>Immutable and thread-safe.
 */
public enum LifecycleStage {
    /** Days 1 to 30. */
    ONBOARDING("onboarding"),

    /** Days 31 to 90. */
    ADOPTION("adoption"),

    /** Day 91 and later. */
    VALUE_REALISATION("value-realisation"),

    /** Growing beyond the first contract. */
    EXPANSION("expansion");

    private final String wireName;

    LifecycleStage(String wireName) {
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
    public static LifecycleStage parse(String wireName) {
        return WireNames.parse(LifecycleStage.class, wireName, values(), LifecycleStage::wireName);
    }
}
