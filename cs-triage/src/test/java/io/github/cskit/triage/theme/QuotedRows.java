package io.github.cskit.triage.theme;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated rows with quoted fields, for tests only. */
public final class QuotedRows {

    private QuotedRows() {}

    /** Returns the rows without the header. */
    public static List<String[]> read(String text) {
        List<String[]> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                field.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row.toArray(String[]::new));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                field.append(c);
            }
        }
        return rows.subList(1, rows.size());
    }
}
