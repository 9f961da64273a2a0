package io.github.cskit.examples.cli.mapping;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which rows of a foreign file are meant. Immutable and thread-safe.
 *
 * @param column the column that decides
 * @param value what it must hold; absent if anything will do
 * @param notEmpty true if anything will do; absent with {@code value}
 */
public record Condition(
        String column, @JsonProperty("equals") Optional<String> value, Optional<Boolean> notEmpty) {

    /** Checks that one of the two tests is given. */
    public Condition {
        value = Absent.orEmpty(value);
        notEmpty = Absent.orEmpty(notEmpty);
        boolean anything = notEmpty.orElse(false);
        Checks.of("condition")
                .name("column", column)
                .require(
                        value.isPresent() != anything,
                        "equals",
                        "given and notEmpty too, or neither",
                        "be given, or else notEmpty be true")
                .orThrow();
    }

    boolean holds(Function<String, Optional<String>> cells) {
        Optional<String> cell = cells.apply(column);
        return value.isPresent() ? cell.equals(value) : cell.isPresent();
    }
}
