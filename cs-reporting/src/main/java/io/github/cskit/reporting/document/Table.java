package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * A table: every row has one value for each column. The first column names the row.
 *
 * <p>Immutable and thread-safe.
 *
 * @param caption what it shows
 * @param columns its columns; at least one
 * @param rows its rows
 */
public record Table(String caption, List<Column> columns, List<List<Value>> rows) implements Block {

    /** Copies the rows and checks their lengths. */
    public Table {
        Checks checks = Checks.of("table")
                .name("caption", caption)
                .elements("columns", columns)
                .elements("rows", rows);
        checks.orThrow();
        checks.require(!columns.isEmpty(), "columns", "empty", "have at least one column");
        for (int i = 0; i < rows.size(); i++) {
            checks.require(
                    rows.get(i).size() == columns.size(),
                    "rows[" + i + "]",
                    rows.get(i).size() + " values long",
                    "have one value for each of " + columns.size() + " columns");
        }
        checks.orThrow();
        columns = List.copyOf(columns);
        rows = rows.stream().map(row -> List.<Value>copyOf(row)).toList();
    }
}
