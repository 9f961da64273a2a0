package io.github.cskit.reporting.render;

import java.util.List;

/** Collects the lines of a page of text, none wider than the page unless one character is. Not thread-safe. */
final class TextPage {

    private static final int LEAST_ROOM = 20;

    private final int width;
    private final StringBuilder out = new StringBuilder();

    TextPage(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** Writes a text with the same indent on every line. */
    void write(String indent, TerminalText text) {
        write(indent, indent, text);
    }

    /** Writes a text whose first line begins in another way than the lines after it. */
    void write(String first, String hanging, TerminalText text) {
        int used = TerminalText.of(hanging).columns();
        List<String> lines = text.wrapped(Math.max(LEAST_ROOM, width - used));
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? first : hanging) + lines.get(i));
        }
    }

    /** Writes a line that was put together from terminal texts. */
    void line(String line) {
        out.append(line.stripTrailing()).append('\n');
    }

    void ruler(char sign) {
        line(String.valueOf(sign).repeat(width));
    }

    String text() {
        return out.toString();
    }
}
