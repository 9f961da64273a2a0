package io.github.cskit.examples.cli.survey;

import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.table.DatePattern;
import io.github.cskit.examples.cli.terminal.BadUseException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which columns of a table hold answers, groups and dates. Immutable and thread-safe.
 *
 * @param score the column of the answers
 * @param group the column of the groups; absent if no groups are wanted
 * @param date the column of the dates; absent if no quarters are wanted
 * @param format how the dates are written
 * @param weight the column of what each answer weighs; absent if no weights are wanted
 */
public record AnswerColumns(
        String score, Optional<String> group, Optional<String> date, DatePattern format, Optional<String> weight) {

    /**
     * Requires the columns to be in a table.
     *
     * @param name how the table is called
     * @param table the table
     * @throws BadUseException if one is not there, or there twice
     */
    void requireIn(String name, CsvTable table) {
        Stream.of(Optional.of(score), group, date, weight)
                .flatMap(Optional::stream)
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
