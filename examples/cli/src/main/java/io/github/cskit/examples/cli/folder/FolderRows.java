package io.github.cskit.examples.cli.folder;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.LineCutter;
import io.github.cskit.examples.cli.terminal.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The rows of a folder that has the files of the folder format. Immutable. */
public final class FolderRows implements RowSource {

    private static final String TICKET_LINES = "tickets.jsonl";

    private final Path folder;
    private final Progress progress;

    private FolderRows(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Opens a folder.
     *
     * @param folder the folder
     * @param progress watches what is read
     * @return its rows
     * @throws BadUseException if there is no such folder
     */
    public static FolderRows of(Path folder, Progress progress) {
        if (!Files.isDirectory(folder)) {
            throw new BadUseException("There is no folder " + folder + ".");
        }
        return new FolderRows(folder, progress);
    }

    @Override
    public boolean holds(DataFile file) {
        return Files.exists(folder.resolve(file.fileName())) || (file == DataFile.TICKETS && hasTicketLines());
    }

    @Override
    public void read(DataFile file, Consumer<Row> rows, Consumer<Failure> failures) {
        if (Files.exists(folder.resolve(file.fileName()))) {
            readTable(file, rows, failures);
        }
        if (file == DataFile.TICKETS && hasTicketLines()) {
            readTicketLines(rows, failures);
        }
    }

    private boolean hasTicketLines() {
        return Files.exists(folder.resolve(TICKET_LINES));
    }

    private void readTable(DataFile file, Consumer<Row> rows, Consumer<Failure> failures) {
        String name = file.fileName();
        try (CsvTable table = CsvTable.open(name, open(name))) {
            List<String> unclear = unclear(file, table);
            unclear.forEach(column -> failures.accept(
                    Failure.of(name, column, "missing from the header, or in it twice", "be a column of its own")));
            if (unclear.isEmpty()) {
                table.read(row -> rows.accept(new TableRow(row)), failures);
            }
        } catch (BadInputException withoutHeader) {
            failures.accept(Failure.of(name, "the header", "missing or broken", "be the first line"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Returns the columns for which no row can be read. */
    private static List<String> unclear(DataFile file, CsvTable table) {
        Stream<String> missing =
                file.required().stream().filter(c -> !table.columns().contains(c));
        Stream<String> doubled = table.doubledColumns().stream().filter(file::knows);
        return Stream.concat(missing, doubled).toList();
    }

    private void readTicketLines(Consumer<Row> rows, Consumer<Failure> failures) {
        try (InputStream stream = open(TICKET_LINES)) {
            LineCutter lines = new LineCutter(stream, LineCutter.MAX_BYTES);
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!LineCutter.isBlank(line.get())) {
                    ticketLine(line.get(), lines.number(), failures).ifPresent(rows);
                }
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Optional<Row> ticketLine(byte[] line, long number, Consumer<Failure> failures) {
        String subject = TICKET_LINES + " line " + number;
        try {
            return Optional.of(new JsonRow(subject, JsonCodec.standard().read(line, Map.class)));
        } catch (InvalidValueException refusal) {
            failures.accept(Failure.from(subject, refusal));
            return Optional.empty();
        }
    }

    private InputStream open(String name) throws IOException {
        Path path = folder.resolve(name);
        return progress.watch(Files.newInputStream(path), Files.size(path));
    }
}
