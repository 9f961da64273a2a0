package io.github.cskit.reporting.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes a table as CSV (RFC 4180, {@code \n} line ends) with its titles in the first line. Numbers, dates and amounts
 * are plain and stay numbers; an amount is written without its currency, which belongs into the title. Any text that a
 * spreadsheet would take for a formula gets an apostrophe before it. What is absent is an empty cell.
 *
 * <p>Immutable and thread-safe.
 */
public final class CsvRenderer {

    private static final CsvRenderer STANDARD = new CsvRenderer();

    private CsvRenderer() {}

    /**
     * Returns the renderer.
     *
     * @return the renderer
     */
    public static CsvRenderer standard() {
        return STANDARD;
    }

    /**
     * Writes a table.
     *
     * @param table what to write
     * @return the text of the whole file
     */
    public String render(Table table) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(table.columns().stream()
                    .map(Column::title)
                    .map(CsvRenderer::text)
                    .toList());
            for (List<Value> row : table.rows()) {
                csv.writeRecord(row.stream().map(CsvRenderer::cell).toList());
            }
        } catch (IOException aStringWriterHasNone) {
            throw new UncheckedIOException(aStringWriterHasNone);
        }
        return out.toString();
    }

    private static String cell(Value value) {
        if (value instanceof Value.Count count) {
            return Long.toString(count.count());
        }
        if (value instanceof Value.Decimal decimal) {
            return decimal.number().toPlainString();
        }
        if (value instanceof Value.Percent percent) {
            return percent.percent().toPlainString();
        }
        if (value instanceof Value.Amount amount) {
            return amount.money().amount().toPlainString();
        }
        if (value instanceof Value.Day day) {
            return day.date().toString();
        }
        return value instanceof Value.Nothing ? "" : text(value.shown());
    }

    private static String text(String text) {
        return CsvText.of(text).defused();
    }
}
