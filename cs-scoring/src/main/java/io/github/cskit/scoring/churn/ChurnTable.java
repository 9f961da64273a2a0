package io.github.cskit.scoring.churn;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.validation.Checks;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a host knows of its accounts, one row each, at a time before it was known whether they would leave. That nothing in
 * it was learned later is the host's word; what looks otherwise is refused when a model is fitted.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChurnTable {

    /** How many bytes are set aside at once at most; more take more time, not more room than they need. */
    private static final long MOST_ROOM = 1 << 26;

    private final Map<String, TableColumn> columns;
    private final int rows;

    private ChurnTable(Map<String, TableColumn> columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Puts columns together.
     *
     * @param columns at least one, each of another name, all of as many rows
     * @return the table
     * @throws io.github.cskit.core.validation.InvalidValueException if they do not fit together
     */
    public static ChurnTable of(List<TableColumn> columns) {
        Checks checks = Checks.of("churn table")
                .elements("columns", columns)
                .require(!columns.isEmpty(), "columns", "empty", "hold at least one");
        checks.orThrow();
        int rows = columns.get(0).rows();
        Set<String> names = new HashSet<>();
        Map<String, TableColumn> byName = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            checks.require(names.add(column.name()), "columns[" + i + "]", "of a name that is taken", "have a new name")
                    .require(
                            column.rows() == rows,
                            "columns[" + i + "]",
                            column.rows() + " long",
                            "be " + rows + " long");
            byName.put(column.name(), column);
        }
        checks.orThrow();
        return new ChurnTable(byName, rows);
    }

    /**
     * Returns the columns.
     *
     * @return in their order
     */
    public List<TableColumn> columns() {
        return List.copyOf(columns.values());
    }

    /**
     * Returns how many rows there are.
     *
     * @return 0 or more
     */
    public int rows() {
        return rows;
    }

    Optional<TableColumn> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /** Returns the fingerprint of all cells and of the outcomes beside them. */
    Fingerprint fingerprint(boolean[] churned) {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream((int) Math.min(MOST_ROOM, (Long.BYTES * (columns.size() + 1L)) * rows + 1));
        for (TableColumn column : columns.values()) {
            add(bytes, column.name());
            add(bytes, column.kind().name());
            if (column.kind() == ColumnKind.NUMBER) {
                ByteBuffer numbers = ByteBuffer.allocate(Long.BYTES * rows);
                for (int row = 0; row < rows; row++) {
                    numbers.putLong(Double.doubleToLongBits(column.number(row) + 0.0));
                }
                bytes.writeBytes(numbers.array());
            } else {
                for (int row = 0; row < rows; row++) {
                    add(bytes, column.word(row));
                }
            }
        }
        for (boolean left : churned) {
            bytes.write(left ? 1 : 0);
        }
        return Fingerprint.ofBytes(bytes.toByteArray());
    }

    /** Adds a text with its length before it, so that no two lists of texts run into the same bytes. */
    private static void add(ByteArrayOutputStream bytes, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
        bytes.writeBytes(utf8);
    }

    /** Returns the sizes. */
    @Override
    public String toString() {
        return "ChurnTable[" + rows + " rows, " + columns.size() + " columns]";
    }
}
