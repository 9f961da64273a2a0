package io.github.cskit.reporting.checklist;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What a complete checklist recommends. It is a recommendation and never a gate: whoever ships may ship with gaps, as
 * long as they are written down.
 *
 * <p>Immutable and thread-safe.
 */
public enum ChecklistOutcome {
    /** Nothing was answered with No. */
    APPROVED("approved", "Approved"),

    /** There are gaps, none of them significant; they are to be closed soon after the launch. */
    APPROVED_WITH_GAPS("approved-with-gaps", "Approved with gaps"),

    /** There are significant gaps; better to delay the launch. */
    SUPPORT_UNREADY("support-unready", "Support unready");

    private final String wireName;
    private final String title;

    ChecklistOutcome(String wireName, String title) {
        this.wireName = wireName;
        this.title = title;
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
     * Returns the name that people read.
     *
     * @return for example {@code Approved with gaps}
     */
    public String title() {
        return title;
    }

    /**
     * Finds the constant with a wire name.
     *
     * @param wireName lower-kebab
     * @return the constant
     * @throws io.github.cskit.core.validation.InvalidValueException if there is none, listing those there are
     */
    @JsonCreator
    public static ChecklistOutcome parse(String wireName) {
        return WireNames.parse(ChecklistOutcome.class, wireName, values(), ChecklistOutcome::wireName);
    }
}
