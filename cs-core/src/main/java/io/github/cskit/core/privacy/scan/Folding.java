package io.github.cskit.core.privacy.scan;

/**
 * What a character counts as when personal data is looked for: digits of every script as ASCII digits, wide forms as
 * narrow ones, every dash as a hyphen, every space as a space. Marks that leave no trace on paper count as nothing.
 */
final class Folding {

    /** Counts as nothing: it may stand inside an address or a number without hiding it. */
    static final int NOTHING = -1;

    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036F';
    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final int WIDE_OFFSET = 0xFEE0;

    private Folding() {}

    /** Returns what a code point counts as; itself if nothing simpler. */
    static int of(int c) {
        if (c < 0x80) {
            return c;
        }
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return c - WIDE_OFFSET;
        }
        if (isMark(c)) {
            return NOTHING;
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(c, 10);
            case Character.FORMAT -> NOTHING;
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            default -> symbol(c);
        };
    }

    /** Returns whether a character is written over the one before it and belongs to it. */
    static boolean isMark(int c) {
        return c >= FIRST_MARK && c <= LAST_MARK;
    }

    private static int symbol(int c) {
        return switch (c) {
            case '\u2212' -> '-';
            case '\uFE6B' -> '@';
            case '\uFE52' -> '.';
            case '\u0085' -> '\n';
            default -> c;
        };
    }
}
