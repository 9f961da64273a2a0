package io.github.cskit.triage.sla;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * How a clock stands against its target.
 *
 * <p>Immutable and thread-safe.
 */
public enum SlaState {
    /** Stopped with the target used up at most. */
    MET("met"),

    /** More than the target has been used, stopped or not. */
    BREACHED("breached"),

    /** Not stopped, and little of the target is left, or nothing. */
    ABOUT_TO_BREACH("about-to-breach"),

    /** Not stopped, with time left. */
    NOT_YET_DUE("not-yet-due"),

    /** Without a target, or not yet created. */
    NOT_APPLICABLE("not-applicable");

    private final String wireName;

    SlaState(String wireName) {
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
    public static SlaState parse(String wireName) {
        return WireNames.parse(SlaState.class, wireName, values(), SlaState::wireName);
    }
}
