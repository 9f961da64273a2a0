package io.github.cskit.triage.learn;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.WireNames;

/**
 * By which field of a ticket the host's world falls into parts that speak differently: products, repositories, desks. What
 * the parts have in common is learned from all tickets, what is special to one is learned beside it (H. Daumé III,
 * "Frustratingly easy domain adaptation", ACL 2007).
 *
 * <p>Immutable and thread-safe.
 */
public enum Partition {
    /** All tickets are alike. */
    NONE("none"),

    /** By the channel. */
    CHANNEL("channel"),

    /** By the product feature. */
    FEATURE("feature"),

    /** By the first tag. */
    FIRST_TAG("first-tag");

    private final String wireName;

    Partition(String wireName) {
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
    public static Partition parse(String wireName) {
        return WireNames.parse(Partition.class, wireName, values(), Partition::wireName);
    }

    /** Returns the part that a ticket belongs to; empty if to none. */
    String of(Ticket ticket) {
        return switch (this) {
            case NONE -> "";
            case CHANNEL -> ticket.channel().orElse("");
            case FEATURE -> ticket.feature().map(FeatureId::value).orElse("");
            case FIRST_TAG -> ticket.tags().isEmpty() ? "" : ticket.tags().get(0);
        };
    }
}
