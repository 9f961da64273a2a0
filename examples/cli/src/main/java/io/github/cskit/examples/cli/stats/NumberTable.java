package io.github.cskit.examples.cli.stats;

import io.github.cskit.examples.cli.table.CsvRow;
import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.table.TableNumbers;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Progress;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table of numbers, column by column; true and yes are 1, false and no are 0. Every cell of the columns that are asked for
 * must be given. Immutable once it is read; not thread-safe.
 */
public final class NumberTable {

    private static final Set<String> OUTCOMES =
            Set.of("y", "outcome", "label", "event", "churned", "churn", "truth", "observed");
    private static final Map<String, Double> WORDS = Map.of("true", 1.0, "yes", 1.0, "false", 0.0, "no", 0.0);

    private final Map<String, List<Double>> columns = new LinkedHashMap<>();

    private NumberTable() {}

    /**
     * Reads a table.
     *
     * @param terminal where a bar is drawn
     * @param input the table
     * @param chosen the columns that are wanted; empty for all, in their order
     * @return the table
     * @throws IOException if it cannot be read
     * @throws BadInputException if a row cannot be read
     */
    public static NumberTable read(Terminal terminal, Input input, List<String> chosen) throws IOException {
        NumberTable read = new NumberTable();
        try (Progress progress = new Progress(terminal, input.name());
                CsvTable table = CsvTable.open(input.name(), input.open(terminal, progress))) {
            List<String> wanted = chosen.isEmpty() ? List.copyOf(table.columns()) : chosen;
            for (String column : wanted) {
                if (!table.columns().contains(column)) {
                    throw new BadUseException("The table " + input.name() + " has no column (" + column
                            + ").\nIts columns are " + String.join(", ", table.columns()) + ".");
                }
                read.columns.put(column, new ArrayList<>());
            }
            table.read(read::take, failure -> {
                throw new BadInputException(failure.message());
            });
        }
        return read;
    }

    private void take(CsvRow row) {
        columns.forEach((name, values) -> {
            String cell = row.cell(name)
                    .orElseThrow(
                            () -> new BadInputException(row.subject() + ": " + name + " is empty but must be given."));
            Double word = WORDS.get(cell.toLowerCase(Locale.ROOT));
            values.add(
                    word != null
                            ? word
                            : TableNumbers.number(cell)
                                    .orElseThrow(() -> new BadInputException(row.subject() + ": " + name
                                            + " is not a number but must be one such as 12.5.")));
        });
    }

    /**
     * Returns the numbers of a column.
     *
     * @param place its place among those that were asked for, from 0
     * @return the numbers, row by row
     * @throws BadInputException if there is none
     */
    public double[] column(int place) {
        if (place >= columns.size()) {
            throw new BadInputException("The table has " + columns.size() + " columns but must have at least "
                    + (place + 1) + " for this statistic.");
        }
        return columns.values().stream().skip(place).findFirst().orElseThrow().stream()
                .mapToDouble(value -> value)
                .toArray();
    }

    /**
     * Returns how many columns there are.
     *
     * @return 0 or more
     */
    public int width() {
        return columns.size();
    }

    /**
     * Returns the place of the outcome among the first two columns: the one that is called so, else the only one that holds
     * nothing but 0 and 1, else the second.
     *
     * @return 0 or 1
     */
    public int outcome() {
        List<String> names = List.copyOf(columns.keySet());
        boolean first = OUTCOMES.contains(names.get(0).toLowerCase(Locale.ROOT));
        boolean second = names.size() > 1 && OUTCOMES.contains(names.get(1).toLowerCase(Locale.ROOT));
        if (first != second) {
            return first ? 0 : 1;
        }
        return isOutcome(column(0)) && !isOutcome(column(1)) ? 0 : 1;
    }

    /**
     * Returns a column of outcomes.
     *
     * @param place its place
     * @return true for 1
     * @throws BadInputException if it holds another number than 0 and 1
     */
    public boolean[] outcomes(int place) {
        double[] values = column(place);
        if (!isOutcome(values)) {
            throw new BadInputException("The column of the outcome holds other numbers but must hold 0 and 1 only.");
        }
        boolean[] outcomes = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            outcomes[i] = values[i] == 1;
        }
        return outcomes;
    }

    private static boolean isOutcome(double[] values) {
        for (double value : values) {
            if (value != 0 && value != 1) {
                return false;
            }
        }
        return true;
    }
}
