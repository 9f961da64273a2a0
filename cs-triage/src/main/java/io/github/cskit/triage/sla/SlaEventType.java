package io.github.cskit.triage.sla;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What happens to a ticket that its clocks take notice of.
 *
 * <p>Immutable and thread-safe.
 */
public enum SlaEventType {
    /** The ticket arrives: both clocks start. */
    CREATED("created"),

    /** Somebody answers the customer: the first time ends the first response. */
    RESPONDED("responded"),

    /** The ticket waits for the customer: clocks pause. */
    WAITING("waiting"),

    /** The wait is over: clocks go on. */
    RESUMED("resumed"),

    /** The ticket is resolved: the resolution clock stops, and so does a first response that is still due. */
    RESOLVED("resolved"),

    /** The ticket is open again: the resolution clock goes on from where it stood. */
    REOPENED("reopened");

    private final String wireName;

    SlaEventType(String wireName) {
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
    public static SlaEventType parse(String wireName) {
        return WireNames.parse(SlaEventType.class, wireName, values(), SlaEventType::wireName);
    }
}
