package io.github.cskit.examples.cli.folder;

import io.github.cskit.examples.cli.table.CsvRow;
import java.util.Optional;

/** A row of a table whose columns are those of the folder format. Immutable. */
record TableRow(CsvRow row) implements Row {

    @Override
    public String subject() {
        return row.subject();
    }

    @Override
    public Optional<String> cell(String column) {
        return row.cell(column);
    }
}
