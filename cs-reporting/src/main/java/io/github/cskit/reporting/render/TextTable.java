package io.github.cskit.reporting.render;

import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Sets a table in columns; where it is too wide, the widest columns wrap. Immutable and thread-safe. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private TextTable() {}

    static void write(TextPage page, String indent, Table table) {
        List<TerminalText> titles = table.columns().stream()
                .map(column -> TerminalText.of(column.title()))
                .toList();
        List<List<TerminalText>> rows = table.rows().stream()
                .map(row -> row.stream().map(TextRenderer::value).toList())
                .toList();
        int[] widths = widths(titles, rows, page.width() - indent.length());
        row(page, indent, table.columns(), widths, titles);
        List<TerminalText> rulers = Arrays.stream(widths)
                .mapToObj(width -> TerminalText.of("-".repeat(width)))
                .toList();
        row(page, indent, table.columns(), widths, rulers);
        rows.forEach(row -> row(page, indent, table.columns(), widths, row));
    }

    private static int[] widths(List<TerminalText> titles, List<List<TerminalText>> rows, int room) {
        int[] widths = titles.stream().mapToInt(TerminalText::columns).toArray();
        for (List<TerminalText> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).columns());
            }
        }
        int over = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - room;
        while (over > 0) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElseThrow();
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
            over--;
        }
        return widths;
    }

    private static void row(
            TextPage page, String indent, List<Column> columns, int[] widths, List<TerminalText> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = cells.get(i).wrapped(Math.max(1, widths[i]));
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder(indent);
            for (int i = 0; i < widths.length; i++) {
                List<String> lines = wrapped.get(i);
                String cell = line < lines.size() ? lines.get(line) : "";
                String pad =
                        " ".repeat(Math.max(0, widths[i] - TerminalText.of(cell).columns()));
                boolean end = columns.get(i).alignment() == Column.Alignment.END;
                out.append(i == 0 ? "" : GAP).append(end ? pad + cell : cell + pad);
            }
            page.line(out.toString());
        }
    }
}
