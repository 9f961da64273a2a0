package io.github.cskit.core.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What a contract movement did.
 *
 * <p>Immutable and thread-safe.
 */
public enum MovementKind {
    /** The first contract. */
    NEW("new"),

    /** More ARR or seats. */
    EXPANSION("expansion"),

    /** Less ARR or seats. */
    CONTRACTION("contraction"),

    /** Renewed, with or without a change. */
    RENEWAL("renewal"),

    /** Ended; ARR afterwards is zero. */
    CHURN("churn"),

    /** Came back after a churn. */
    REACTIVATION("reactivation");

    private final String wireName;

    MovementKind(String wireName) {
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
    public static MovementKind parse(String wireName) {
        return WireNames.parse(MovementKind.class, wireName, values(), MovementKind::wireName);
    }
}
