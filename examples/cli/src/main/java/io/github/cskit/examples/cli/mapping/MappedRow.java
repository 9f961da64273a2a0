package io.github.cskit.examples.cli.mapping;

import io.github.cskit.examples.cli.folder.Row;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of a foreign file, seen in the columns of the folder format. Immutable.
 *
 * @param subject where the foreign row is found
 * @param mapping how it is seen
 * @param cells finds the foreign cells
 */
record MappedRow(String subject, FileMapping mapping, Function<String, Optional<String>> cells) implements Row {

    @Override
    public Optional<String> cell(String column) {
        ColumnMapping source = mapping.columns().get(column);
        return source == null ? Optional.empty() : source.apply(cells);
    }

    @Override
    public String label(String column) {
        ColumnMapping source = mapping.columns().get(column);
        return source == null ? column : source.column().orElse(column);
    }
}
