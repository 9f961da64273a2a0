package io.github.cskit.examples.cli.mapping;

import io.github.cskit.core.result.Failure;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.examples.cli.folder.DataFile;
import io.github.cskit.examples.cli.folder.Row;
import io.github.cskit.examples.cli.folder.RowSource;
import io.github.cskit.examples.cli.table.CsvRow;
import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The rows of a foreign folder, seen through a mapping. Immutable. */
public final class MappedRows implements RowSource {

    private final ForeignFolder folder;
    private final Mapping mapping;

    private MappedRows(ForeignFolder folder, Mapping mapping) {
        this.folder = folder;
        this.mapping = mapping;
    }

    /**
     * Opens a foreign folder. Files and columns that the mapping names and the folder does not have are told at once.
     *
     * @param folder the folder
     * @param mappingFile the file with the mapping
     * @param progress watches what is read
     * @return its rows
     * @throws IOException if the mapping or the folder cannot be read
     * @throws InvalidValueException with every problem of the mapping
     * @throws BadUseException if there is no such folder
     */
    public static MappedRows of(Path folder, Path mappingFile, Progress progress) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BadUseException("There is no folder " + folder + ".");
        }
        Mapping mapping = MappingReader.read(Files.readAllBytes(mappingFile));
        ForeignFolder foreign = new ForeignFolder(folder, progress);
        List<Problem> problems = new MappingCheck(foreign).check(mapping);
        if (!problems.isEmpty()) {
            throw new InvalidValueException("mapping for this folder", problems);
        }
        return new MappedRows(foreign, mapping);
    }

    @Override
    public boolean holds(DataFile file) {
        return mapping.files().stream().anyMatch(f -> f.file() == file);
    }

    @Override
    public void read(DataFile file, Consumer<Row> rows, Consumer<Failure> failures) {
        try {
            for (FileMapping each : mapping.files()) {
                if (each.file() == file) {
                    read(each, rows, failures);
                }
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void read(FileMapping file, Consumer<Row> rows, Consumer<Failure> failures) throws IOException {
        Optional<ActiveSums> sums = file.sumOfActive().map(sum -> new ActiveSums(file, sum));
        Consumer<Row> taker = sums.isPresent() ? row -> sums.get().add(row, failures) : rows;
        Map<String, String> joined = file.via().isPresent() ? joined(file.via().get(), failures) : Map.of();
        try (CsvTable table = folder.open(file.source())) {
            table.read(row -> take(row, file, joined, taker, failures), failures);
        }
        sums.ifPresent(s -> s.rows().forEach(rows));
    }

    private static void take(
            CsvRow row, FileMapping file, Map<String, String> joined, Consumer<Row> taker, Consumer<Failure> failures) {
        Function<String, Optional<String>> cells = row::cell;
        if (file.via().isPresent()) {
            Via via = file.via().get();
            Optional<String> found = row.cell(via.key()).map(joined::get);
            if (found.isEmpty()) {
                failures.accept(Failure.of(
                        row.subject(), via.key(), "not found in " + via.file(), "be the key of one of its rows"));
                return;
            }
            cells = column -> column.equals(via.value()) ? found : row.cell(column);
        }
        if (file.where().isEmpty() || file.where().get().holds(cells)) {
            taker.accept(new MappedRow(row.subject(), file, cells));
        }
    }

    private Map<String, String> joined(Via via, Consumer<Failure> failures) throws IOException {
        Map<String, String> joined = new HashMap<>();
        List<Failure> broken = new ArrayList<>();
        try (CsvTable table = folder.open(via.file())) {
            table.read(
                    row -> row.cell(via.key())
                            .ifPresent(key -> row.cell(via.value()).ifPresent(value -> {
                                String earlier = joined.putIfAbsent(key, value);
                                if (earlier != null && !earlier.equals(value)) {
                                    broken.add(Failure.of(
                                            row.subject(),
                                            via.key(),
                                            "there twice with different values",
                                            "be unique"));
                                }
                            })),
                    broken::add);
        }
        broken.forEach(failures);
        return joined;
    }
}
