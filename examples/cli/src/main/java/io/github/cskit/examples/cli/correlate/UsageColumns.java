package io.github.cskit.examples.cli.correlate;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.scoring.satisfaction.usage.UsagePattern;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which columns of a table hold what. Immutable and thread-safe.
 *
 * @param satisfaction the column of the answers
 * @param features the columns to set beside it
 * @param account the column of the accounts; absent if each row stands by itself
 * @param fallsWith those features with which satisfaction is expected to fall
 * @param patterns ways of using features that are tried, too
 * @param scale the scale of the answers; absent if any number is one
 */
public record UsageColumns(
        String satisfaction,
        List<String> features,
        Optional<String> account,
        List<String> fallsWith,
        List<UsagePattern> patterns,
        Optional<AnswerScale> scale) {

    /** Checks that no feature is named twice, and none of them is the column of the answers. */
    public UsageColumns {
        Set<String> seen = new HashSet<>(Set.of(satisfaction));
        for (String feature : features) {
            if (!seen.add(feature)) {
                throw new BadUseException("The column (" + feature + ") is named twice but must be named once.");
            }
        }
        for (String feature : fallsWith) {
            if (!features.contains(feature)) {
                throw new BadUseException(
                        "The column (" + feature + ") is named by --falls-with but must be one of --features, too.");
            }
        }
        for (UsagePattern pattern : patterns) {
            for (UsagePattern.Condition condition : pattern.conditions()) {
                if (!features.contains(condition.feature())) {
                    throw new BadUseException("The column (" + condition.feature()
                            + ") is named in a pattern but must be one of --features, too.");
                }
            }
            if (!seen.add(pattern.name())) {
                throw new BadUseException(
                        "The pattern (" + pattern.name() + ") is named twice but must be named once.");
            }
        }
        features = List.copyOf(features);
        patterns = List.copyOf(patterns);
        fallsWith = List.copyOf(fallsWith);
    }

    /** Requires the columns to be in a table, once. */
    void requireIn(String name, CsvTable table) {
        Stream.concat(Stream.concat(Stream.of(satisfaction), features.stream()), account.stream())
                .forEach(column -> {
                    if (!table.columns().contains(column)) {
                        throw new BadUseException("The table " + name + " has no column (" + column
                                + ").\nIts columns are " + String.join(", ", table.columns()) + ".");
                    }
                    if (table.doubledColumns().contains(column)) {
                        throw new BadUseException("The table " + name + " has the column (" + column + ") twice.");
                    }
                });
    }
}
