package io.github.cskit.core.privacy.scan;

/**
 * Classes of folded characters. Letters of scripts that are written with spaces and joined to numbers by mistake only
 * (Latin, Greek, Cyrillic) bound a number or an address; those of other scripts often stand right beside one, as in
 * {@code 電話090-1234-5678まで}, and do not.
 *
 * <p>Immutable and thread-safe.
 */
public final class Letters {

    private static final char FIRST_OF_OTHER_SCRIPTS = '\u0530';
    private static final char FIRST_WITHOUT_SPACES = '\u0E00';
    private static final char LAST_OF_SOUTH_EAST_ASIA = '\u109F';
    private static final char FIRST_KHMER = '\u1780';
    private static final char LAST_KHMER = '\u17FF';
    private static final char FIRST_IDEOGRAPH = '\u2E80';

    private Letters() {}

    /**
     * Returns whether a character is an ASCII digit, as all digits are once folded.
     *
     * @param c the character
     * @return true for 0 to 9
     */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Returns whether a character is an ASCII letter.
     *
     * @param c the character
     * @return true for A to Z and a to z
     */
    public static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /**
     * Returns whether a character is an ASCII letter or digit.
     *
     * @param c the character
     * @return true for A to Z, a to z and 0 to 9
     */
    public static boolean isAsciiAlphanumeric(char c) {
        return isAsciiLetter(c) || isDigit(c);
    }

    /**
     * Returns whether a character bounds a number or a code that stands right beside it.
     *
     * @param c the character
     * @return true for digits and letters of scripts like Latin
     */
    public static boolean isWord(char c) {
        return c < 0x80 ? isAsciiAlphanumeric(c) : c < FIRST_OF_OTHER_SCRIPTS && Character.isLetter(c);
    }

    /**
     * Returns whether a character is a letter of a script whose letters do not bound numbers, or part of a letter.
     *
     * @param c the character
     * @return true for letters and marks outside Latin, Greek and Cyrillic
     */
    public static boolean isOtherLetter(char c) {
        if (c < FIRST_OF_OTHER_SCRIPTS) {
            return false;
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.SURROGATE;
    }

    /**
     * Returns whether a character belongs to a script that is written without spaces between words.
     *
     * @param c the character
     * @return true for Thai, Lao, Burmese, Khmer, Chinese, Japanese and Korean
     */
    public static boolean isUnspaced(char c) {
        return (c >= FIRST_WITHOUT_SPACES && c <= LAST_OF_SOUTH_EAST_ASIA)
                || (c >= FIRST_KHMER && c <= LAST_KHMER)
                || (c >= FIRST_IDEOGRAPH && c < FoldedText.TAKEN && !Character.isSurrogate(c));
    }

    /**
     * Returns whether a character is part of a word that can be looked up.
     *
     * @param c the character
     * @return true for letters of scripts that separate words by spaces
     */
    public static boolean isSpelled(char c) {
        return c < 0x80 ? isAsciiLetter(c) : !isUnspaced(c) && (Character.isLetter(c) || isOtherLetter(c));
    }

    /**
     * Returns a hexadecimal digit's value.
     *
     * @param c the character
     * @return 0 to 15, or -1
     */
    public static int hex(char c) {
        if (isDigit(c)) {
            return c - '0';
        }
        int lower = c | 0x20;
        return c < 0x80 && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}
