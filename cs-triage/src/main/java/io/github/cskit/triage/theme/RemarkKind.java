package io.github.cskit.triage.theme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/** Where a remark was made. Immutable and thread-safe. */
public enum RemarkKind {
    /** In a support ticket. */
    TICKET("ticket"),

    /** In a request that was recorded elsewhere, for example in a list of wishes. */
    REQUEST("request"),

    /** In the comment of a survey. */
    VERBATIM("verbatim");

    private final String wireName;

    RemarkKind(String wireName) {
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
    public static RemarkKind parse(String wireName) {
        return WireNames.parse(RemarkKind.class, wireName, values(), RemarkKind::wireName);
    }
}
