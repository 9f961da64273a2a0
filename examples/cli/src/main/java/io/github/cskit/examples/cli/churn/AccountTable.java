package io.github.cskit.examples.cli.churn;

import io.github.cskit.core.result.Failure;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.backtest.OutcomeRule;
import io.github.cskit.examples.cli.table.CsvRow;
import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.table.Refusals;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Progress;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.scoring.churn.ChurnTable;
import io.github.cskit.scoring.churn.TableColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table of accounts, with or without the outcome of each. Not thread-safe. */
public final class AccountTable {

    private final Terminal terminal;
    private final Input input;
    private final Optional<String> id;
    private final Refusals refusals;
    private final Map<String, List<Optional<String>>> cells = new LinkedHashMap<>();
    private final Map<String, String> shared = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Boolean> outcomes = new ArrayList<>();
    private long unknown;

    /**
     * Creates a reader.
     *
     * @param terminal where bad rows are reported
     * @param input the table
     * @param id the column of the ids; absent for the number of the row
     * @param strict whether the first bad row ends the run
     */
    public AccountTable(Terminal terminal, Input input, Optional<String> id, boolean strict) {
        this.terminal = terminal;
        this.input = input;
        this.id = id;
        this.refusals = new Refusals(terminal, strict);
    }

    /**
     * Reads a table without outcomes.
     *
     * @return the table
     * @throws IOException if it cannot be read
     */
    public ChurnTable read() throws IOException {
        return read(List.of(), row -> true);
    }

    /**
     * Reads a table with outcomes. A row without one is counted, and left out.
     *
     * @param label the column of the outcome
     * @param rule which outcomes mean churned
     * @param drop the columns that are not read
     * @return the table, without the outcome
     * @throws IOException if it cannot be read
     */
    public ChurnTable read(String label, OutcomeRule rule, List<String> drop) throws IOException {
        List<String> without = new ArrayList<>(drop);
        without.add(label);
        ChurnTable table = read(without, row -> {
            Optional<String> cell = row.cell(label);
            if (cell.isEmpty()) {
                unknown++;
                return false;
            }
            outcomes.add(rule.churned(label, cell.get()));
            return true;
        });
        if (rule.neverSeen()) {
            terminal.say("cs: No row has the value of --positive in column (" + label + ").");
        }
        return table;
    }

    /**
     * Returns the outcomes.
     *
     * @return whether each account churned, in the order of the table
     */
    public boolean[] churned() {
        boolean[] churned = new boolean[outcomes.size()];
        for (int i = 0; i < churned.length; i++) {
            churned[i] = outcomes.get(i);
        }
        return churned;
    }

    /**
     * Returns the cells of a column.
     *
     * @param column its name
     * @return the cell of each account, in the order of the table
     * @throws BadUseException if there is none, or it is not read
     */
    public List<Optional<String>> cells(String column) {
        List<Optional<String>> found = cells.get(column);
        if (found == null) {
            throw new BadUseException("The table " + input.name() + " has no column (" + column
                    + ") to learn from.\nIts columns are " + String.join(", ", cells.keySet()) + ".");
        }
        return List.copyOf(found);
    }

    /**
     * Returns the ids.
     *
     * @return the id of each account; without a column of them, the number of its row from 1
     */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    /**
     * Returns how many rows could not be read.
     *
     * @return 0 or more
     */
    public long refused() {
        return refusals.count();
    }

    /**
     * Returns how many rows have no outcome.
     *
     * @return 0 or more
     */
    public long unknown() {
        return unknown;
    }

    private ChurnTable read(List<String> without, RowFilter filter) throws IOException {
        try (Progress progress = new Progress(terminal, input.name());
                CsvTable table = CsvTable.open(input.name(), input.open(terminal, progress))) {
            require(table, without);
            table.read(row -> take(row, filter), failure -> refusals.refuse(failure.message()));
        }
        refusals.requireUsed(input.name(), "that can be used");
        List<TableColumn> columns = new ArrayList<>();
        cells.forEach((name, column) -> columns.add(TableColumn.ofCells(name, column)));
        return ChurnTable.of(columns);
    }

    private void require(CsvTable table, List<String> without) {
        List<String> named = new ArrayList<>(without);
        id.ifPresent(named::add);
        for (String column : named) {
            if (!table.columns().contains(column)) {
                throw new BadUseException("The table " + input.name() + " has no column (" + column
                        + ").\nIts columns are " + String.join(", ", table.columns()) + ".");
            }
        }
        if (!table.doubledColumns().isEmpty()) {
            throw new BadInputException("The table " + input.name() + " has the column ("
                    + table.doubledColumns().iterator().next() + ") twice.");
        }
        for (String column : table.columns()) {
            if (!column.isEmpty() && !named.contains(column)) {
                cells.put(column, new ArrayList<>());
            }
        }
        if (cells.isEmpty()) {
            throw new BadInputException("The table " + input.name() + " has no column to learn from.");
        }
    }

    private void take(CsvRow row, RowFilter filter) {
        try {
            if (filter.takes(row)) {
                refusals.used();
                cells.forEach((name, column) -> column.add(row.cell(name).map(this::once)));
                ids.add(id.flatMap(row::cell).orElse(String.valueOf(ids.size() + refusals.count() + unknown + 1)));
            }
        } catch (InvalidValueException refusal) {
            refusals.refuse(Failure.from(row.subject(), refusal).message());
        }
    }

    /** Keeps one copy of each word: most cells of a column are the same few. */
    private String once(String cell) {
        String known = shared.putIfAbsent(cell, cell);
        return known == null ? cell : known;
    }

    /** Decides which rows are taken. */
    private interface RowFilter {

        boolean takes(CsvRow row);
    }
}
