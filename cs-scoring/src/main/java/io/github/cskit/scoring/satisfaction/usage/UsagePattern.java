package io.github.cskit.scoring.satisfaction.usage;

import io.github.cskit.core.validation.Checks;
import java.util.Arrays;
import java.util.List;

/**
 * A way of using the product that a host names, made of conditions that all hold: "uses the export and the schedule", "signs
 * in daily but never opens a report". Whether it holds is a column like any other, and counts as one more try.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is called
 * @param conditions what must hold; at least one
 */
public record UsagePattern(String name, List<Condition> conditions) {

    /**
     * That a feature's figure lies within bounds.
     *
     * <p>Immutable and thread-safe.
     *
     * @param feature the feature's column
     * @param atLeast the least figure, inclusive; negative infinity for no bound
     * @param below the figure that it must stay below, exclusive; infinity for no bound
     */
    public record Condition(String feature, double atLeast, double below) {

        /** Checks that something lies within the bounds. */
        public Condition {
            Checks.of("condition")
                    .name("feature", feature)
                    .require(atLeast < below, "atLeast", atLeast, "be less than below (" + below + ")")
                    .orThrow();
        }

        boolean holds(double value) {
            return value >= atLeast && value < below;
        }
    }

    /** Checks that there is a condition. */
    public UsagePattern {
        Checks checks = Checks.of("usage pattern").name("name", name).elements("conditions", conditions);
        checks.orThrow();
        checks.require(!conditions.isEmpty(), "conditions", "empty", "hold at least one")
                .orThrow();
        conditions = List.copyOf(conditions);
    }

    /**
     * Creates the pattern of several features in use at once.
     *
     * @param features their columns, at least one
     * @return the pattern: each has a figure above 0
     */
    public static UsagePattern together(String... features) {
        List<Condition> conditions = Arrays.stream(features)
                .map(feature -> new Condition(feature, Double.MIN_VALUE, Double.POSITIVE_INFINITY))
                .toList();
        return new UsagePattern(String.join(" with ", features), conditions);
    }

    /**
     * Creates the pattern of one feature in use without another.
     *
     * @param used the column of the one that is above 0
     * @param unused the column of the one that is not
     * @return the pattern
     */
    public static UsagePattern without(String used, String unused) {
        return new UsagePattern(
                used + " without " + unused,
                List.of(
                        new Condition(used, Double.MIN_VALUE, Double.POSITIVE_INFINITY),
                        new Condition(unused, Double.NEGATIVE_INFINITY, Double.MIN_VALUE)));
    }
}
