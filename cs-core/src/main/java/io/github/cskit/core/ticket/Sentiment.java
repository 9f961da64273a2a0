package io.github.cskit.core.ticket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * The tone of a ticket, as the host judged it.
 *
 * <p>Immutable and thread-safe.
 */
public enum Sentiment {
    /** Annoyed, angry, disappointed. */
    NEGATIVE("negative"),

    /** Matter-of-fact. */
    NEUTRAL("neutral"),

    /** Pleased. */
    POSITIVE("positive");

    private final String wireName;

    Sentiment(String wireName) {
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
    public static Sentiment parse(String wireName) {
        return WireNames.parse(Sentiment.class, wireName, values(), Sentiment::wireName);
    }
}
