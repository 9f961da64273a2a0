package io.github.cskit.examples.cli.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.cskit.core.result.Failure;
import io.github.cskit.examples.cli.table.RecordCutter.RecordText;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A comma-separated file with a header (RFC 4180, UTF-8, with or without a byte order mark), read row by row in constant
 * memory. A row that cannot be read is a failure, and the next one is read. Not thread-safe.
 */
public final class CsvTable implements AutoCloseable {

    private static final String QUOTES = "close each quotation mark, and have nothing between it and the comma";

    private final String name;
    private final InputStream stream;
    private final RecordCutter records;
    private final CsvReader.CsvReaderBuilder parser = CsvReader.builder().allowUnclosedQuote(false);
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Set<String> doubled = new LinkedHashSet<>();
    private int width;

    private CsvTable(String name, InputStream stream) {
        this.name = name;
        this.stream = stream;
        this.records = new RecordCutter(stream);
    }

    /**
     * Opens a table and reads its header.
     *
     * @param name how it is called in messages
     * @param stream the bytes; closed with the table
     * @return the table, before its first row
     * @throws IOException if the stream cannot be read
     * @throws BadInputException if there is no header, or it cannot be read
     */
    public static CsvTable open(String name, InputStream stream) throws IOException {
        CsvTable table = new CsvTable(name, stream);
        table.readHeader();
        return table;
    }

    /**
     * Returns the names of the columns.
     *
     * @return the header, in its order, each name once
     */
    public Set<String> columns() {
        return Collections.unmodifiableSet(places.keySet());
    }

    /**
     * Returns the names that the header has more than once. Which of the columns is meant cannot be told.
     *
     * @return the names, in the order of the header
     */
    public Set<String> doubledColumns() {
        return Collections.unmodifiableSet(doubled);
    }

    /**
     * Reads all rows.
     *
     * @param rows takes each row that can be read
     * @param failures takes one failure for each row that cannot
     * @throws IOException if the stream cannot be read
     */
    public void read(Consumer<CsvRow> rows, Consumer<Failure> failures) throws IOException {
        for (Optional<RecordText> text = records.next(); text.isPresent(); text = records.next()) {
            String subject = name + " line " + text.get().line();
            Optional<List<String>> cells = parse(text.get());
            if (cells.isEmpty()) {
                records.giveBack();
                failures.accept(Failure.of(subject, "the row", "broken", QUOTES));
                continue;
            }
            Optional<Failure> failure = failureOf(subject, cells.get());
            if (failure.isPresent()) {
                failures.accept(failure.get());
            } else {
                rows.accept(new CsvRow(name, text.get().line(), places, cells.get()));
            }
        }
    }

    /** Closes the file. */
    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void readHeader() throws IOException {
        Optional<List<String>> header = records.next().flatMap(this::parse);
        if (header.isEmpty()) {
            throw new BadInputException("The table " + name + " has no header but must start with one.");
        }
        List<String> names = header.get();
        width = names.size();
        for (int i = 0; i < width; i++) {
            String column = names.get(i).strip();
            if (Utf8.holdsWrongByte(column) || column.indexOf('\0') >= 0) {
                throw new BadInputException("The header of " + name + " is not UTF-8 but must be.");
            }
            if (places.putIfAbsent(column, i) != null) {
                doubled.add(column);
            }
        }
    }

    private Optional<List<String>> parse(RecordText text) {
        if (!text.whole()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.ofSingleCsvRecord(text.text()).getFields());
        } catch (CsvParseException broken) {
            return Optional.empty();
        }
    }

    private Optional<Failure> failureOf(String subject, List<String> cells) {
        if (cells.size() != width) {
            return Optional.of(Failure.of(
                    subject, "the row", "of " + cells.size() + " cells", "have " + width + " as the header"));
        }
        for (Map.Entry<String, Integer> column : places.entrySet()) {
            if (Utf8.holdsWrongByte(cells.get(column.getValue()))) {
                return Optional.of(Failure.of(subject, column.getKey(), "not UTF-8", "be UTF-8"));
            }
        }
        return Optional.empty();
    }
}
