package io.github.cskit.scoring.retention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;

/**
 * The host's own id of an effort to keep an account.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the text of the id
 */
public record RetentionCaseId(String value) implements Comparable<RetentionCaseId> {

    /** Checks the text. */
    public RetentionCaseId {
        Checks.of("retention case id").name("value", value).orThrow();
    }

    /**
     * Creates the id from its text.
     *
     * @param value the text
     * @return the id
     */
    @JsonCreator
    public static RetentionCaseId of(String value) {
        return new RetentionCaseId(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(RetentionCaseId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
