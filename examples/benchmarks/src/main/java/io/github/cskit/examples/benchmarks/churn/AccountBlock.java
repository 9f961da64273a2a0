package io.github.cskit.examples.benchmarks.churn;

import io.github.cskit.scoring.churn.ChurnTable;
import io.github.cskit.scoring.churn.TableColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A table of accounts and what came of them, cell by cell, for all who fit a model on it. Immutable once it is made. */
public final class AccountBlock {

    private static final int COLUMNS = 30;

    private final Map<String, List<String>> cells;
    private final boolean[] churned;

    private AccountBlock(Map<String, List<String>> cells, boolean[] churned) {
        this.cells = cells;
        this.churned = churned;
    }

    /**
     * Makes accounts of thirty columns, all numbers, most of them noise. Churn follows a straight line of six of them, a
     * threshold of one, and the product of two.
     *
     * @param rows how many
     * @return the accounts
     */
    public static AccountBlock made(int rows) {
        SplittableRandom random = new SplittableRandom(20_261_103);
        double[][] values = new double[COLUMNS][rows];
        boolean[] churned = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            for (double[] column : values) {
                column[row] = random.nextDouble() + random.nextDouble() - 1;
            }
            double logit = -2;
            for (int c = 0; c < 6; c++) {
                logit += (c % 2 == 0 ? 1 : -1) * values[c][row];
            }
            logit += (values[6][row] > 0.3 ? 1.2 : 0) + 3 * values[7][row] * values[8][row];
            churned[row] = random.nextDouble() < 1 / (1 + Math.exp(-logit));
        }
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (int c = 0; c < COLUMNS; c++) {
            cells.put(
                    "c" + c, Arrays.stream(values[c]).mapToObj(String::valueOf).toList());
        }
        return new AccountBlock(cells, churned);
    }

    /**
     * Reads accounts of a file without quotation marks; the first column is their id, and the last says with 1 who churned.
     *
     * @param file the file
     * @return the accounts
     * @throws IOException if it cannot be read
     */
    public static AccountBlock read(Path file) throws IOException {
        List<String[]> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> line.split(",", -1))
                .toList();
        String[] names = lines.get(0);
        List<String[]> rows = lines.subList(1, lines.size());
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (int c = 1; c < names.length - 1; c++) {
            int place = c;
            cells.put(names[c], rows.stream().map(row -> row[place]).toList());
        }
        boolean[] churned = new boolean[rows.size()];
        for (int row = 0; row < churned.length; row++) {
            churned[row] = rows.get(row)[names.length - 1].equals("1");
        }
        return new AccountBlock(cells, churned);
    }

    /**
     * Returns the cells.
     *
     * @return one list for each column, by its name
     */
    public Map<String, List<String>> cells() {
        return cells;
    }

    /**
     * Returns what came of the accounts.
     *
     * @return whether each churned; a copy
     */
    public boolean[] churned() {
        return churned.clone();
    }

    /**
     * Returns how many accounts there are.
     *
     * @return 0 or more
     */
    public int rows() {
        return churned.length;
    }

    /**
     * Returns every n-th account, or all others.
     *
     * @param n which
     * @param those whether those are wanted, or all others
     * @return the accounts
     */
    public AccountBlock every(int n, boolean those) {
        int[] rows = IntStream.range(0, rows())
                .filter(row -> (row % n == 0) == those)
                .toArray();
        Map<String, List<String>> some = new LinkedHashMap<>();
        cells.forEach((name, column) ->
                some.put(name, Arrays.stream(rows).mapToObj(column::get).toList()));
        boolean[] outcomes = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            outcomes[i] = churned[rows[i]];
        }
        return new AccountBlock(some, outcomes);
    }

    /**
     * Returns the table that the library learns from.
     *
     * @return the table
     */
    public ChurnTable table() {
        List<TableColumn> columns = new ArrayList<>();
        cells.forEach((name, column) -> columns.add(
                TableColumn.ofCells(name, column.stream().map(Optional::of).toList())));
        return ChurnTable.of(columns);
    }
}
