package io.github.cskit.reporting.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that is safe on a terminal, because the only way to make one is to make every control character visible. It knows
 * how many columns it takes.
 *
 * <p>Immutable and thread-safe.
 */
final class TerminalText {

    private final String visible;

    private TerminalText(String visible) {
        this.visible = visible;
    }

    static TerminalText of(String text) {
        return new TerminalText(VisibleText.of(text));
    }

    /** Makes text that came from data safe: right-to-left text is isolated too. */
    static TerminalText ofData(String text) {
        return new TerminalText(Isolation.of(VisibleText.of(text)));
    }

    TerminalText plus(TerminalText other) {
        return new TerminalText(visible + other.visible);
    }

    String visible() {
        return visible;
    }

    int columns() {
        return visible.codePoints().map(TerminalText::columns).sum();
    }

    /** Returns the text in lines of at most a number of columns, broken at spaces where there are any. */
    List<String> wrapped(int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < visible.length()) {
            int end = endOfLine(start, width);
            lines.add(visible.substring(start, end));
            start = end;
            if (start < visible.length() && visible.charAt(start) == ' ') {
                start++;
            }
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private int endOfLine(int start, int width) {
        int used = 0;
        int space = -1;
        int i = start;
        while (i < visible.length()) {
            int c = visible.codePointAt(i);
            used += columns(c);
            if (used > width && i > start) {
                return c == ' ' || space <= start ? i : space;
            }
            if (c == ' ') {
                space = i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /** Returns how many columns a character takes: none for marks, two for wide ones. */
    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F64F)
                || (c >= 0x1F680 && c <= 0x1F6FF)
                || (c >= 0x1F900 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
