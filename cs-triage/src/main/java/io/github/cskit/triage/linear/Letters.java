package io.github.cskit.triage.linear;

/**
 * What a character is to a word: a letter or digit of it, folded to lower case, nothing at all like a combining mark, or
 * its end.
 *
 * <p>Immutable and thread-safe.
 */
final class Letters {

    /** The character ends a word. */
    static final int NONE = -1;

    /** The character is passed over. */
    static final int SKIP = -2;

    private static final int TABLE = 0x250;
    private static final short[] FOLDED = table();

    private Letters() {}

    static boolean isWord(char c) {
        return fold(c) >= 0;
    }

    static int fold(char c) {
        return c < TABLE ? FOLDED[c] : slow(c);
    }

    private static short[] table() {
        short[] table = new short[TABLE];
        for (char c = 0; c < TABLE; c++) {
            table[c] = (short) slow(c);
        }
        return table;
    }

    private static int slow(char c) {
        if (c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u00AD') {
            return SKIP;
        }
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_') {
            return Character.toLowerCase(c);
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> SKIP;
            default -> NONE;
        };
    }
}
