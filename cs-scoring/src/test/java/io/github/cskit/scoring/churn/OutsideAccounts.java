package io.github.cskit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;

/** A table of accounts and what came of them, read from outside the project. */
final class OutsideAccounts {

    private static final Set<String> CHURNED = Set.of("yes", "true", "1");

    final ChurnTable table;
    final boolean[] churned;

    private OutsideAccounts(ChurnTable table, boolean[] churned) {
        this.table = table;
        this.churned = churned;
    }

    /** Returns the folder of the outside data; the test is skipped where there is none. */
    static Path folder() {
        String data = System.getProperty("cskit.data");
        if (Boolean.getBoolean("cskit.data.required")) {
            assertThat(data).as("the property cskit.data").isNotBlank();
        }
        Assumptions.assumeTrue(data != null && !data.isBlank(), "the property cskit.data is not set");
        return Path.of(data);
    }

    /** Reads a file of one row for each account; the column of the id, if it has one, is not taken. */
    static OutsideAccounts of(String file, String label, String id) throws IOException {
        return of(rows(folder().resolve(file)), label, id);
    }

    static OutsideAccounts of(List<Map<String, String>> rows, String label, String id) {
        List<TableColumn> columns = new ArrayList<>();
        for (String name : rows.get(0).keySet()) {
            if (!name.equals(label) && !name.equals(id)) {
                columns.add(TableColumn.ofCells(
                        name,
                        rows.stream().map(row -> Optional.of(row.get(name))).toList()));
            }
        }
        boolean[] churned = new boolean[rows.size()];
        for (int i = 0; i < churned.length; i++) {
            churned[i] = CHURNED.contains(rows.get(i).get(label).toLowerCase(Locale.ROOT));
        }
        return new OutsideAccounts(ChurnTable.of(columns), churned);
    }

    /** Returns the rows of a file without quotation marks, each by the names of its columns. */
    static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        String[] names = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    ChurnTable with(TableColumn column) {
        List<TableColumn> columns = new ArrayList<>(table.columns());
        columns.add(column);
        return ChurnTable.of(columns);
    }
}
