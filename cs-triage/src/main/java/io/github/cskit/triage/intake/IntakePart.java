package io.github.cskit.triage.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Something that whoever works on a ticket needs to know.
 *
 * <p>Immutable and thread-safe.
 */
public enum IntakePart {
    /** Who writes: the role. */
    ROLE("role"),

    /** Who writes: the account. */
    ACCOUNT("account"),

    /** What they tried to do. */
    TRIED("tried"),

    /** What happened instead: symptoms and errors. */
    HAPPENED("happened"),

    /** The environment: the device. */
    DEVICE("device"),

    /** The environment: the browser. */
    BROWSER("browser"),

    /** The environment: the operating system. */
    OS("os"),

    /** The environment: the version of the product, not that of the browser. */
    VERSION("version");

    private final String wireName;

    IntakePart(String wireName) {
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
    public static IntakePart parse(String wireName) {
        return WireNames.parse(IntakePart.class, wireName, values(), IntakePart::wireName);
    }
}
