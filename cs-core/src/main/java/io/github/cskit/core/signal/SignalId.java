package io.github.cskit.core.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import java.util.regex.Pattern;

/**
 * The name of a signal, for example {@code usage.active-days-28}; or of a component whose points a host gives directly,
 * for example {@code engagement}. It is not a reading.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value lower-case letters, digits, hyphens and dots, at most 100 characters, starting with a letter
 */
public record SignalId(String value) implements Comparable<SignalId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{0,99}");

    /** Checks the form. */
    public SignalId {
        Checks.of("signal id")
                .require(
                        value != null && FORM.matcher(value).matches(),
                        "value",
                        "malformed",
                        "be 1 to 100 lower-case letters, digits, hyphens and dots, starting with a letter")
                .orThrow();
    }

    /**
     * Creates the id from its text.
     *
     * @param value the text
     * @return the id
     * @throws io.github.cskit.core.validation.InvalidValueException if it is malformed
     */
    @JsonCreator
    public static SignalId of(String value) {
        return new SignalId(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(SignalId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
