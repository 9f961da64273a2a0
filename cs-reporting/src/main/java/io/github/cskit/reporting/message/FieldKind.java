package io.github.cskit.reporting.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What a field of a template takes.
 *
 * <p>Immutable and thread-safe.
 */
public enum FieldKind {
    /** Words, as they are. */
    WORDS("words"),

    /** A number, written with groups of three digits: {@code 12,400}. */
    NUMBER("number"),

    /** A day, written as {@code 3 November 2026}. */
    DATE("date");

    private final String wireName;

    FieldKind(String wireName) {
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
    public static FieldKind parse(String wireName) {
        return WireNames.parse(FieldKind.class, wireName, values(), FieldKind::wireName);
    }
}
