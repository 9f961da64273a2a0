package io.github.cskit.core.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;

/**
 * The host's own id of a product feature.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the text of the id; not blank, at most {@link Checks#MAX_NAME} characters
 */
public record FeatureId(@NotNull @Text String value) implements Comparable<FeatureId> {

    /** Checks the text. */
    public FeatureId {
        Checks.of("feature id").name("value", value).orThrow();
    }

    /**
     * Creates the id from its text.
     *
     * @param value the text
     * @return the id
     * @throws io.github.cskit.core.validation.InvalidValueException if the text is blank, too long or malformed
     */
    @JsonCreator
    public static FeatureId of(String value) {
        return new FeatureId(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(FeatureId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
