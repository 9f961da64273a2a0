package io.github.cskit.core.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What a survey asked.
 *
 * <p>Immutable and thread-safe.
 */
public enum SurveyKind {
    /** Would you recommend us, 0 to 10. */
    NPS("nps"),

    /** How satisfied are you, on a declared scale. */
    CSAT("csat"),

    /** How easy was it, on a declared scale. */
    CES("ces");

    private final String wireName;

    SurveyKind(String wireName) {
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
    public static SurveyKind parse(String wireName) {
        return WireNames.parse(SurveyKind.class, wireName, values(), SurveyKind::wireName);
    }
}
