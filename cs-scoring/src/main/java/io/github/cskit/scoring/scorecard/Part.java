package io.github.cskit.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Optional;

/**
 * A part of a scorecard with its weight among its siblings: either a component, made of further parts, or a measure,
 * read from the first of its signals that was measured.
 *
 * <p>Immutable and thread-safe.
 *
 * @param component the name of the component; absent for a measure
 * @param weight its weight; those of siblings add up to 100
 * @param firstOf the readings of a measure, the preferred one first; empty for a component
 * @param parts the parts of a component; empty for a measure
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Part(Optional<SignalId> component, Integer weight, List<SignalReading> firstOf, List<Part> parts) {

    /** Checks that it is one of the two. */
    public Part {
        component = Absent.orEmpty(component);
        firstOf = Absent.orEmptyList(firstOf);
        parts = Absent.orEmptyList(parts);
        Checks checks = Checks.of("part", component.orElse(null))
                .number("weight", weight, 1, 100)
                .elements("firstOf", firstOf)
                .elements("parts", parts);
        checks.require(
                component.isPresent() ? firstOf.isEmpty() : parts.isEmpty(),
                component.isPresent() ? "firstOf" : "parts",
                "given",
                component.isPresent() ? "be left to the parts of a component" : "be absent from a measure");
        checks.require(
                component.isPresent() ? !parts.isEmpty() : !firstOf.isEmpty(),
                component.isPresent() ? "parts" : "firstOf",
                "empty",
                "name at least one");
        checks.orThrow();
    }

    /**
     * Creates a component.
     *
     * @param name its name; points may be given directly under it
     * @param weight its weight among its siblings
     * @param parts its parts, whose weights add up to 100
     * @return the component
     */
    public static Part component(String name, int weight, List<Part> parts) {
        return new Part(Optional.of(SignalId.of(name)), weight, List.of(), parts);
    }

    /**
     * Creates a measure of one signal.
     *
     * @param signal the signal
     * @param curve the name of the curve
     * @param weight its weight among its siblings
     * @return the measure
     */
    public static Part measure(SignalId signal, String curve, int weight) {
        return new Part(Optional.empty(), weight, List.of(SignalReading.of(signal, curve)), List.of());
    }

    /**
     * Creates a measure.
     *
     * @param weight its weight among its siblings
     * @param firstOf how each of its signals is read, the preferred one first
     * @return the measure
     */
    public static Part measure(int weight, List<SignalReading> firstOf) {
        return new Part(Optional.empty(), weight, firstOf, List.of());
    }
}
