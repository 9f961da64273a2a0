package io.github.cskit.core.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * A stream of records that a host may or may not keep.
 *
 * <p>Immutable and thread-safe.
 */
public enum Feed {
    /** What customers do in the product. */
    USAGE("usage"),

    /** Support tickets. */
    TICKETS("tickets"),

    /** Survey answers. */
    SURVEYS("surveys"),

    /** Contacts with customers. */
    TOUCHPOINTS("touchpoints"),

    /** Contract movements. */
    CONTRACTS("contracts"),

    /** What happened to customers. */
    EVENTS("events");

    private final String wireName;

    Feed(String wireName) {
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
    public static Feed parse(String wireName) {
        return WireNames.parse(Feed.class, wireName, values(), Feed::wireName);
    }
}
