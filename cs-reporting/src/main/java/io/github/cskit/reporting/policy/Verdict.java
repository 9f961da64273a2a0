package io.github.cskit.reporting.policy;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a criterion says of a piece of work.
 *
 * <p>Immutable and thread-safe.
 */
public enum Verdict {
    /** It keeps the criterion. */
    PASS("pass"),

    /** It breaks the criterion. */
    FAIL("fail"),

    /** The criterion does not speak of such work. */
    NOT_APPLICABLE("not-applicable");

    private final String wireName;

    Verdict(String wireName) {
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
}
