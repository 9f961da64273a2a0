package io.github.cskit.reporting.account;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Short forms of long texts. White space and line ends become single spaces; a text that is too long is cut between two
 * characters, at a space if there is one near, and ends in {@code …}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Excerpt {

    private static final double EARLIEST_CUT = 0.6;
    private static final int SCANNED_FOR_EACH = 8;

    private Excerpt() {}

    /**
     * Shortens a text.
     *
     * @param text the text, of any length
     * @param most the greatest length of the result, in UTF-16 units, at least 1
     * @return the text on one line, or its beginning
     */
    public static String of(String text, int most) {
        String flat = flattened(text, most * SCANNED_FOR_EACH);
        if (flat.length() <= most) {
            return flat;
        }
        int cut = characterBoundary(flat, most - 1);
        int space = flat.lastIndexOf(' ', cut);
        int end = space >= most * EARLIEST_CUT ? space : cut;
        return flat.substring(0, end).stripTrailing() + "…";
    }

    private static int characterBoundary(String flat, int at) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(flat);
        int boundary = characters.isBoundary(at) ? at : characters.preceding(at);
        if (boundary > 0) {
            return boundary;
        }
        return Character.isLowSurrogate(flat.charAt(at)) ? at - 1 : at;
    }

    private static String flattened(String text, int enough) {
        StringBuilder flat = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length() && flat.length() <= enough; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c)) {
                gap = !flat.isEmpty();
            } else {
                flat.append(gap ? " " : "").appendCodePoint(c);
                gap = false;
            }
        }
        return flat.toString();
    }
}
