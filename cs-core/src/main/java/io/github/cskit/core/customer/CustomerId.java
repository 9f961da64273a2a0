package io.github.cskit.core.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;

/**
 * The host's own id of a customer account. It is not a name and holds no personal data.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the text of the id; not blank, at most {@link Checks#MAX_NAME} characters
 */
public record CustomerId(@NotNull @Text String value) implements Comparable<CustomerId> {

    /** Checks the text. */
    public CustomerId {
        Checks.of("customer id").name("value", value).orThrow();
    }

    /**
     * Creates the id from its text.
     *
     * @param value the text
     * @return the id
     * @throws io.github.cskit.core.validation.InvalidValueException if the text is blank, too long or malformed
     */
    @JsonCreator
    public static CustomerId of(String value) {
        return new CustomerId(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(CustomerId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
