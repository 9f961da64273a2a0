package io.github.cskit.core.validation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an absent part of a document as absence: what a JSON reader leaves out arrives at a constructor as null, and
 * leaves it as an empty optional or list. Immutable and thread-safe.
 */
public final class Absent {

    private Absent() {}

    /**
     * Normalises an optional part.
     *
     * @param <T> its type
     * @param value the part, or null where a reader left it out
     * @return the part, or empty
     */
    @SuppressWarnings({"NullableOptional", "OptionalAssignedToNull"}) // this is the one place where such a null ends
    public static <T> Optional<T> orEmpty(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    /**
     * Normalises a list.
     *
     * @param <T> the type of its elements
     * @param values the list, or null where a reader left it out
     * @return an immutable copy; with null elements the list itself, for the checks to refuse
     */
    public static <T> List<T> orEmptyList(@Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        for (T value : values) {
            if (value == null) {
                return values;
            }
        }
        return List.copyOf(values);
    }
}
