package io.github.cskit.reporting.render;

import org.jspecify.annotations.Nullable;

/**
 * Text that is safe between tags and inside quoted attributes of HTML, because the only way to make one is to escape.
 *
 * <p>Immutable and thread-safe.
 */
final class HtmlText {

    private final String escaped;

    private HtmlText(String escaped) {
        this.escaped = escaped;
    }

    /** Escapes any text, after making visible what is not. */
    static HtmlText of(String text) {
        String visible = VisibleText.of(text);
        StringBuilder out = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            String entity = entity(c);
            if (entity == null) {
                out.append(c);
            } else {
                out.append(entity);
            }
        }
        return new HtmlText(out.toString());
    }

    String escaped() {
        return escaped;
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '`' -> "&#96;";
            default -> null;
        };
    }
}
