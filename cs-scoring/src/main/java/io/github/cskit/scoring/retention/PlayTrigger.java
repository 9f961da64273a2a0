package io.github.cskit.scoring.retention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What asks for a save play.
 *
 * <p>Immutable and thread-safe.
 */
public enum PlayTrigger {
    /** The health score is below the bound. */
    LOW_HEALTH("low-health"),

    /** Usage fell. */
    USAGE_DROP("usage-drop"),

    /** Many tickets in a few days. */
    TICKET_SURGE("ticket-surge"),

    /** The champion left. */
    CHAMPION_CHURN("champion-churn"),

    /** A competitor was mentioned. */
    COMPETITOR_MENTION("competitor-mention");

    private final String wireName;

    PlayTrigger(String wireName) {
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
    public static PlayTrigger parse(String wireName) {
        return WireNames.parse(PlayTrigger.class, wireName, values(), PlayTrigger::wireName);
    }
}
