package io.github.cskit.scoring.risk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * A sign that an account may be in trouble. None of them is a judgement by itself.
 *
 * <p>Immutable and thread-safe.
 */
public enum RiskIndicatorKind {
    /** Usage fell against the window before. */
    USAGE_DROP("usage-drop"),

    /** Nobody signed in for some days. */
    NO_SIGN_IN("no-sign-in"),

    /** Many tickets in a few days. */
    TICKET_SPIKE("ticket-spike"),

    /** A person would not recommend us. */
    NEGATIVE_NPS("negative-nps"),

    /** The champion left the customer. */
    CHAMPION_LEFT("champion-left"),

    /** A competitor was mentioned. */
    COMPETITOR_MENTIONED("competitor-mentioned"),

    /** The score declines, whatever its band. */
    DECLINING_SCORE("declining-score");

    private final String wireName;

    RiskIndicatorKind(String wireName) {
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
    public static RiskIndicatorKind parse(String wireName) {
        return WireNames.parse(RiskIndicatorKind.class, wireName, values(), RiskIndicatorKind::wireName);
    }
}
