package io.github.cskit.reporting.render;

/**
 * Text that is safe in a paragraph, a list item, a heading or a table cell of Markdown, because the only way to make one
 * is to escape: whatever could begin or end markup gets a backslash.
 *
 * <p>Immutable and thread-safe.
 */
final class MarkdownText {

    private static final String ALWAYS = "\\`*_[]<>|~&#";
    private static final String SPACE = "&#32;";

    private final String escaped;

    private MarkdownText(String escaped) {
        this.escaped = escaped;
    }

    /** Escapes our own words; spaces at either end stay spaces, to stand between spans. */
    static MarkdownText of(String text) {
        return new MarkdownText(escape(VisibleText.of(text)));
    }

    /** Escapes text that came from data: spaces at either end are kept, and right-to-left text is isolated. */
    static MarkdownText ofData(String text) {
        String visible = VisibleText.of(text);
        int from = 0;
        int to = visible.length();
        while (from < to && visible.charAt(from) == ' ') {
            from++;
        }
        while (to > from && visible.charAt(to - 1) == ' ') {
            to--;
        }
        String middle = escape(Isolation.of(visible.substring(from, to)));
        return new MarkdownText(SPACE.repeat(from) + middle + SPACE.repeat(visible.length() - to));
    }

    String escaped() {
        return escaped;
    }

    private static String escape(String visible) {
        StringBuilder out = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (ALWAYS.indexOf(c) >= 0 || isMarkupAt(visible, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Returns whether a character means something at its place: a list, a ruler, a link without brackets, a formula. */
    private static boolean isMarkupAt(String text, int at) {
        return switch (text.charAt(at)) {
            case '+', '-', '=' -> at == 0;
            case '.' -> isListNumber(text, at) || (at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3));
            case ')' -> isListNumber(text, at);
            case ':' -> text.startsWith("//", at + 1);
            case '@' -> true;
            case '$' -> at + 1 >= text.length() || !isDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    /** Returns whether nothing but digits stands before a place, and nothing or a space behind: {@code 1.} is a list. */
    private static boolean isListNumber(String text, int at) {
        for (int i = 0; i < at; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return at > 0 && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
