package io.github.cskit.core.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;

/**
 * The segment a host assigns to a customer, for example {@code enterprise}. It is not an ARR tier, which follows from money.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the text of the id; not blank, at most {@link Checks#MAX_NAME} characters
 */
public record Segment(@NotNull @Text String value) implements Comparable<Segment> {

    /** Checks the text. */
    public Segment {
        Checks.of("segment").name("value", value).orThrow();
    }

    /**
     * Creates the id from its text.
     *
     * @param value the text
     * @return the id
     * @throws io.github.cskit.core.validation.InvalidValueException if the text is blank, too long or malformed
     */
    @JsonCreator
    public static Segment of(String value) {
        return new Segment(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(Segment other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
