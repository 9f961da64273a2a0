package io.github.cskit.core.health;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Why a customer has no score.
 *
 * <p>Immutable and thread-safe.
 */
public enum NotScoredReason {
    /** Neither usage nor adoption nor onboarding was measured: health is based on actual usage, not on assumptions. */
    NO_USAGE_DATA("no-usage-data"),

    /** Less of the weight was measured than the model asks for. */
    COVERAGE_TOO_LOW("coverage-too-low"),

    /** The model refuses to score while anything is missing. */
    READING_MISSING("reading-missing"),

    /** No measure of the model applies to this customer. */
    NOTHING_APPLIES("nothing-applies");

    private final String wireName;

    NotScoredReason(String wireName) {
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
    public static NotScoredReason parse(String wireName) {
        return WireNames.parse(NotScoredReason.class, wireName, values(), NotScoredReason::wireName);
    }
}
