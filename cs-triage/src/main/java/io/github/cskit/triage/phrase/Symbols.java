package io.github.cskit.triage.phrase;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The small alphabet that texts and phrases are folded into: case, accents, width and apostrophes are gone, numbers are
 * one symbol, and whatever no phrase can hold is one symbol too.
 *
 * <p>Immutable and thread-safe.
 */
public final class Symbols {

    /** Between words. */
    public static final int SPACE = 0;

    /** The letter a; the other 25 follow. */
    public static final int LETTER_A = 1;

    /** The letter z. */
    public static final int LETTER_Z = 26;

    /** A run of digits, with the points and commas inside. */
    public static final int NUMBER = 27;

    /** A question mark. */
    public static final int QUESTION = 28;

    /** Between sentences, lines, list items and clauses in brackets. */
    public static final int BREAK = 29;

    /** A letter that no phrase holds. */
    public static final int OTHER = 31;

    /** Not a symbol: to be passed over as if it were not there, like a combining mark or a soft hyphen. */
    public static final int NOTHING = -1;

    /** Not a symbol: an apostrophe, passed over inside a word. */
    public static final int APOSTROPHE = -2;

    private static final int TABLE = 0x250;
    private static final byte[] FOLDED = table();

    private Symbols() {}

    /**
     * Folds one character outside surrogate pairs.
     *
     * @param c the character
     * @return its symbol, {@link #NOTHING} or {@link #APOSTROPHE}
     */
    public static int of(char c) {
        return c < TABLE ? FOLDED[c] : rare(c);
    }

    /**
     * Says whether words are made of it.
     *
     * @param symbol the symbol
     * @return whether it is a letter, a number or {@link #OTHER}
     */
    public static boolean inWord(int symbol) {
        return (symbol >= LETTER_A && symbol <= NUMBER) || symbol == OTHER;
    }

    /**
     * Says whether it is one of the 26 letters.
     *
     * @param symbol the symbol
     * @return whether it is
     */
    public static boolean letter(int symbol) {
        return symbol >= LETTER_A && symbol <= LETTER_Z;
    }

    private static int rare(int c) {
        if (c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\u2032' || c == '\uFF07') {
            return APOSTROPHE;
        }
        if (c >= '\uFF21' && c <= '\uFF3A') {
            return LETTER_A + c - '\uFF21';
        }
        if (c >= '\uFF41' && c <= '\uFF5A') {
            return LETTER_A + c - '\uFF41';
        }
        if (c == '\uFF1F') {
            return QUESTION;
        }
        if (c == '\u3002'
                || c == '\uFF01'
                || c == '\u2026'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u2022'
                || c == '\u2013'
                || c == '\u2014') {
            return BREAK;
        }
        return byType(c);
    }

    /**
     * Folds a code point by its Unicode category alone.
     *
     * @param codePoint the code point
     * @return its symbol or {@link #NOTHING}
     */
    public static int byType(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> NOTHING;
            case Character.DECIMAL_DIGIT_NUMBER -> NUMBER;
            default -> Character.isLetter(codePoint) ? OTHER : SPACE;
        };
    }

    private static byte[] table() {
        byte[] table = new byte[TABLE];
        for (char c = 0; c < TABLE; c++) {
            table[c] = (byte) slow(c);
        }
        return table;
    }

    private static int slow(char c) {
        if (c == '\'' || c == '\u00B4') {
            return APOSTROPHE;
        }
        if (c == '?') {
            return QUESTION;
        }
        if (".!;:[]|>".indexOf(c) >= 0) {
            return BREAK;
        }
        String base =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        char first = base.charAt(0);
        return first >= 'a' && first <= 'z' ? LETTER_A + first - 'a' : byType(c);
    }
}
