package io.github.cskit.core.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The outcome of a batch: every item either has a value or a failure, and none is lost. It is not an "either": both
 * lists are usually filled.
 *
 * <p>Immutable and thread-safe if the values are.
 *
 * @param <T> the type of the values
 * @param values what succeeded, in input order
 * @param failures what failed, in input order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Partial<T>(List<T> values, List<Failure> failures) {

    /** Copies both lists. */
    public Partial {
        values = Absent.orEmptyList(values);
        failures = Absent.orEmptyList(failures);
        Checks.of("partial result")
                .elements("values", values)
                .elements("failures", failures)
                .orThrow();
    }

    /**
     * Creates an outcome without failures.
     *
     * @param <T> the type of the values
     * @param values what succeeded
     * @return the outcome
     */
    public static <T> Partial<T> of(List<T> values) {
        return new Partial<>(values, List.of());
    }

    /**
     * Runs a batch in which an item may be refused.
     *
     * @param <S> the type of the items
     * @param <T> the type of the values
     * @param items the batch
     * @param work what is done to each; refuses by an {@link IllegalArgumentException}
     * @param subject how an item is named if it is refused
     * @return one value or one failure for each item
     */
    public static <S, T> Partial<T> map(List<S> items, Function<S, T> work, Function<S, String> subject) {
        List<T> values = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (S item : items) {
            try {
                values.add(work.apply(item));
            } catch (IllegalArgumentException refusal) {
                failures.add(Failures.of(subject.apply(item), refusal));
            }
        }
        return new Partial<>(values, failures);
    }

    /**
     * Returns how many items the batch had.
     *
     * @return values and failures together
     */
    public int size() {
        return values.size() + failures.size();
    }

    /**
     * Returns this outcome with that of another batch behind it.
     *
     * @param other the other batch
     * @return both
     */
    public Partial<T> plus(Partial<T> other) {
        List<T> allValues = new ArrayList<>(values);
        allValues.addAll(other.values);
        List<Failure> allFailures = new ArrayList<>(failures);
        allFailures.addAll(other.failures);
        return new Partial<>(allValues, allFailures);
    }
}
