package io.github.cskit.reporting.render;

/**
 * Text that a spreadsheet opens as text, because the only way to make one is to defuse it. Where a text would begin a
 * formula an apostrophe is put before it, as OWASP recommends; the apostrophe is then part of the cell.
 *
 * <p>A text begins a formula if its first character is one of {@code = + - @} or a full-width form of one, spaces,
 * invisible characters and quotation marks before it not counted; the same behind a semicolon, at which spreadsheets of
 * many countries split. Tabs and line ends cannot occur: they have become visible before.
 *
 * <p>Immutable and thread-safe.
 */
final class CsvText {

    private static final String STARTERS = "=+-@＝＋－＠﹢﹣﹦﹫−";
    private static final String QUOTES = "\"'`“”‘’„‚«»";

    private final String defused;

    private CsvText(String defused) {
        this.defused = defused;
    }

    static CsvText of(String text) {
        String visible = VisibleText.of(text);
        StringBuilder out = new StringBuilder(visible.length() + 8);
        int start = 0;
        while (start <= visible.length()) {
            int semicolon = visible.indexOf(';', start);
            int end = semicolon < 0 ? visible.length() : semicolon + 1;
            String part = visible.substring(start, end);
            out.append(beginsFormula(part) ? "'" : "").append(part);
            start = semicolon < 0 ? visible.length() + 1 : end;
        }
        return new CsvText(out.toString());
    }

    String defused() {
        return defused;
    }

    private static boolean beginsFormula(String part) {
        return part.codePoints()
                .dropWhile(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || QUOTES.indexOf(c) >= 0
                        || (c >= 0x2400 && c <= 0x2421))
                .limit(1)
                .anyMatch(c -> STARTERS.indexOf(c) >= 0);
    }
}
