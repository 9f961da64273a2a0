package io.github.cskit.reporting.draft;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * On which way a message reaches a customer. It is not where customers reach support.
 *
 * <p>Immutable and thread-safe.
 */
public enum DeliveryChannel {
    /** E-mail. */
    EMAIL("email"),

    /** A message within the product. */
    IN_APP("in-app"),

    /** A chat with the account's people. */
    CHAT("chat"),

    /** A reply in a ticket. */
    TICKET_REPLY("ticket-reply");

    private final String wireName;

    DeliveryChannel(String wireName) {
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
    public static DeliveryChannel parse(String wireName) {
        return WireNames.parse(DeliveryChannel.class, wireName, values(), DeliveryChannel::wireName);
    }
}
