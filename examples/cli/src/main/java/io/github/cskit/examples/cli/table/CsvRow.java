package io.github.cskit.examples.cli.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table with the line on which it starts. Immutable.
 */
public final class CsvRow {

    private final String table;
    private final long line;
    private final Map<String, Integer> places;
    private final List<String> cells;

    CsvRow(String table, long line, Map<String, Integer> places, List<String> cells) {
        this.table = table;
        this.line = line;
        this.places = places;
        this.cells = cells;
    }

    /**
     * Returns where the row is found.
     *
     * @return for example {@code customers.csv line 14}
     */
    public String subject() {
        return table + " line " + line;
    }

    /**
     * Returns the line on which the row starts.
     *
     * @return 2 or more; the header is before it
     */
    public long line() {
        return line;
    }

    /**
     * Finds a cell.
     *
     * @param column the name of its column
     * @return what is in it, without blanks at its ends; empty if nothing is, or there is no such column
     */
    public Optional<String> cell(String column) {
        Integer place = places.get(column);
        if (place == null) {
            return Optional.empty();
        }
        String text = cells.get(place).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
