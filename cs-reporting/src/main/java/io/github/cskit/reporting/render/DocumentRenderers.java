package io.github.cskit.reporting.render;

/**
 * The renderers of this library.
 *
 * <p>All of them make invisible characters visible first: a control character becomes its picture (␀), any other
 * invisible one its code point in angle brackets (⟨U+202E⟩). Immutable and thread-safe.
 */
public final class DocumentRenderers {

    private static final DocumentRenderer TEXT = new TextRenderer(100);
    private static final DocumentRenderer MARKDOWN = new MarkdownRenderer();
    private static final DocumentRenderer HTML = new HtmlRenderer();

    private DocumentRenderers() {}

    /**
     * Returns the renderer for terminals and plain e-mail: 100 columns, no control characters.
     *
     * @return plain text
     */
    public static DocumentRenderer text() {
        return TEXT;
    }

    /**
     * Returns the renderer for CommonMark with the tables of GitHub.
     *
     * @return Markdown
     */
    public static DocumentRenderer markdown() {
        return MARKDOWN;
    }

    /**
     * Returns the renderer for one self-contained page: no scripts, nothing loaded, readable by screen readers, fit
     * for print, light and dark.
     *
     * @return HTML
     */
    public static DocumentRenderer html() {
        return HTML;
    }
}
