package io.github.cskit.triage.impact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Whether something should be looked at now or with what is planned anyway. It is advice from customer data, not a
 * deadline.
 *
 * <p>Immutable and thread-safe.
 */
public enum Urgency {
    /** An account that it concerns is Red or about to renew. */
    IMMEDIATE("immediate"),

    /** None is. */
    PLANNED("planned");

    private final String wireName;

    Urgency(String wireName) {
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
    public static Urgency parse(String wireName) {
        return WireNames.parse(Urgency.class, wireName, values(), Urgency::wireName);
    }
}
