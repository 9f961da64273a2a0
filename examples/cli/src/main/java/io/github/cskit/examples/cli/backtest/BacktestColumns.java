package io.github.cskit.examples.cli.backtest;

import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.table.DatePattern;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.scoring.backtest.ScoreDirection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which columns of a table hold scores, outcomes and the rest. Immutable and thread-safe.
 *
 * @param score the column of the score
 * @param outcome the column of the outcome
 * @param direction which end of the scores is the good one
 * @param date the column of the date at which the score was known
 * @param decided the column of the date of the decision
 * @param format how dates are written
 * @param customer the column of the customer
 * @param segment the column of the segment
 * @param compare the column of another score
 */
public record BacktestColumns(
        String score,
        String outcome,
        ScoreDirection direction,
        Optional<String> date,
        Optional<String> decided,
        DatePattern format,
        Optional<String> customer,
        Optional<String> segment,
        Optional<String> compare) {

    /** Requires the columns to be in a table, once each. */
    void requireIn(String name, CsvTable table) {
        Stream.of(Optional.of(score), Optional.of(outcome), date, decided, customer, segment, compare)
                .flatMap(Optional::stream)
                .forEach(column -> requireIn(name, table, column));
    }

    private static void requireIn(String name, CsvTable table, String column) {
        if (!table.columns().contains(column)) {
            throw new BadUseException("The table " + name + " has no column (" + column + ").\nIts columns are "
                    + String.join(", ", table.columns()) + ".");
        }
        if (table.doubledColumns().contains(column)) {
            throw new BadUseException("The table " + name + " has the column (" + column + ") twice.");
        }
    }
}
