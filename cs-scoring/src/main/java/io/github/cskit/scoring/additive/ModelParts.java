package io.github.cskit.scoring.additive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The values of an additive model as they are written. Immutable and thread-safe.
 *
 * @param base in logits
 * @param columns the values of each column by its levels; empty for a model that is only a base
 * @param pairs the pairs
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ModelParts(Double base, List<List<Double>> columns, List<Pair> pairs) {

    private static final double FARTHEST = 1e6;

    /** Checks the numbers, and copies the lists. */
    public ModelParts {
        columns = Absent.orEmptyList(columns);
        pairs = Absent.orEmptyList(pairs);
        Checks.of("additive model")
                .number("base", base, -FARTHEST, FARTHEST)
                .elements("columns", columns)
                .elements("pairs", pairs)
                .orThrow();
        columns = columns.stream().map(List::copyOf).toList();
    }

    /**
     * Takes the values out of a model.
     *
     * @param model the model
     * @return its values
     */
    public static ModelParts of(AdditiveModel model) {
        List<List<Double>> columns = new ArrayList<>();
        for (double[] values : model.columnValues()) {
            columns.add(Arrays.stream(values).boxed().toList());
        }
        return new ModelParts(
                model.base(), columns, model.pairs().stream().map(Pair::of).toList());
    }

    /**
     * Makes a model of the values.
     *
     * @param levels how many levels each column has
     * @return the model
     * @throws io.github.cskit.core.validation.InvalidValueException if the values do not fit the levels
     */
    public AdditiveModel toModel(int[] levels) {
        Checks checks = Checks.of("additive model");
        if (columns.isEmpty() && pairs.isEmpty()) {
            return AdditiveModel.constant(base);
        }
        checks.require(columns.size() == levels.length, "columns", columns.size(), "be " + levels.length)
                .orThrow();
        double[][] values = new double[levels.length][];
        for (int c = 0; c < levels.length; c++) {
            values[c] = array(columns.get(c));
            checks.require(
                    values[c].length == levels[c],
                    "columns[" + c + "]",
                    values[c].length + " long",
                    "be " + levels[c] + " long");
        }
        checks.orThrow();
        List<PairEffect> effects = new ArrayList<>();
        for (int p = 0; p < pairs.size(); p++) {
            effects.add(pairs.get(p).toEffect("pairs[" + p + "]", levels));
        }
        return new AdditiveModel(base, values, effects);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(value -> value).toArray();
    }

    /**
     * A pair as it is written. Immutable and thread-safe.
     *
     * @param first the place of the first column
     * @param second the place of the second column
     * @param firstLevels the coarse level of each level of the first column
     * @param secondLevels the coarse level of each level of the second column
     * @param values the values, by the coarse levels of the first and then of the second column
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Pair(
            Integer first, Integer second, List<Integer> firstLevels, List<Integer> secondLevels, List<Double> values) {

        /** Checks that the parts are there, and copies the lists. */
        public Pair {
            firstLevels = Absent.orEmptyList(firstLevels);
            secondLevels = Absent.orEmptyList(secondLevels);
            values = Absent.orEmptyList(values);
            Checks.of("pair")
                    .number("first", first, 0, Integer.MAX_VALUE)
                    .number("second", second, 0, Integer.MAX_VALUE)
                    .orThrow();
        }

        static Pair of(PairEffect effect) {
            return new Pair(
                    effect.first(),
                    effect.second(),
                    Arrays.stream(effect.firstLevels()).boxed().toList(),
                    Arrays.stream(effect.secondLevels()).boxed().toList(),
                    Arrays.stream(effect.values()).boxed().toList());
        }

        private PairEffect toEffect(String field, int[] levels) {
            Checks checks = Checks.of("additive model")
                    .require(first < levels.length, field + ".first", first, "be a place of a column")
                    .require(second < levels.length, field + ".second", second, "be a place of a column");
            checks.orThrow();
            int height = height(firstLevels);
            int width = height(secondLevels);
            checks.require(
                            firstLevels.size() == levels[first] && secondLevels.size() == levels[second],
                            field,
                            "of other levels than its columns",
                            "have theirs")
                    .require(
                            values.size() == height * width,
                            field + ".values",
                            values.size() + " long",
                            "fill the table");
            checks.orThrow();
            return new PairEffect(first, second, ints(firstLevels), ints(secondLevels), width, array(values));
        }

        private static int height(List<Integer> levels) {
            int most = 0;
            for (int level : levels) {
                Checks.of("pair").number("level", level, 0, Codes.MAX_LEVELS).orThrow();
                most = Math.max(most, level + 1);
            }
            return most;
        }

        private static int[] ints(List<Integer> values) {
            return values.stream().mapToInt(value -> value).toArray();
        }
    }
}
