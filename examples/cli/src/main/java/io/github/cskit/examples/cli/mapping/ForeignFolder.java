package io.github.cskit.examples.cli.mapping;

import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.terminal.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the tables of a foreign folder. Immutable. */
record ForeignFolder(Path path, Progress progress) {

    boolean holds(String file) {
        return Files.isRegularFile(path.resolve(file));
    }

    CsvTable open(String file) throws IOException {
        Path table = path.resolve(file);
        return CsvTable.open(file, progress.watch(Files.newInputStream(table), Files.size(table)));
    }
}
