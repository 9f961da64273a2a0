package io.github.cskit.reporting.render;

import java.util.Locale;

/**
 * Makes what a reader cannot see visible, so that no text vanishes, reorders its surroundings or commands a terminal.
 * Everything else stays as it is: letters of any script, marks, spaces, emoji.
 *
 * <ul>
 *   <li>A control character below U+0020 becomes its picture (NUL: ␀, escape: ␛, line feed: ␊); U+007F becomes ␡.
 *   <li>Any other control, every invisible format character (zero-width, bidirectional, tags), a line or paragraph
 *       separator, an invisible filler and a noncharacter becomes its code point in angle brackets: {@code ⟨U+202E⟩}.
 *   <li>The joiners U+200C and U+200D stay between two characters that are not ASCII, where scripts and emoji need them;
 *       a variation selector stays behind the character that it varies.
 * </ul>
 */
final class VisibleText {

    private static final int NONE = -1;
    private static final int LAST_ASCII = 0x7F;

    private VisibleText() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        int before = NONE;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int after = i < text.length() ? text.codePointAt(i) : NONE;
            append(shown, c, before, after);
            before = c;
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c, int before, int after) {
        if (c < ' ') {
            shown.append((char) ('\u2400' + c));
        } else if (c == LAST_ASCII) {
            shown.append('\u2421');
        } else if (isHidden(c, before, after)) {
            shown.append("\u27E8U+");
            String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
            shown.append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex).append('\u27E9');
        } else {
            shown.appendCodePoint(c);
        }
    }

    private static boolean isHidden(int c, int before, int after) {
        if (c < LAST_ASCII) {
            return false;
        }
        if (c == 0x200C || c == 0x200D) {
            return !(before > LAST_ASCII && after > LAST_ASCII && isInk(before) && isInk(after));
        }
        if (isVariationSelector(c)) {
            return !varies(before);
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT -> !isVisibleSign(c);
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> isFiller(c) || isNoncharacter(c);
        };
    }

    private static boolean isInk(int c) {
        return Character.getType(c) != Character.FORMAT && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    private static boolean varies(int before) {
        boolean keycap = (before >= '0' && before <= '9') || before == '#' || before == '*';
        return keycap || (before > LAST_ASCII && isInk(before) && !isVariationSelector(before));
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF)
                || (c >= 0x180B && c <= 0x180D)
                || c == 0x180F;
    }

    /** Format characters of the standard that do leave a mark: number and year signs of Arabic, Syriac and Kaithi. */
    private static boolean isVisibleSign(int c) {
        return (c >= 0x600 && c <= 0x605)
                || c == 0x6DD
                || c == 0x70F
                || c == 0x890
                || c == 0x891
                || c == 0x8E2
                || c == 0x110BD
                || c == 0x110CD;
    }

    /** Letters and marks of the standard that leave none. */
    private static boolean isFiller(int c) {
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 || c == 0xFFA0;
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
