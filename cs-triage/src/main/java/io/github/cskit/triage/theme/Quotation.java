package io.github.cskit.triage.theme;

/** Shortens what customers said to something to quote. It does not redact. */
final class Quotation {

    private static final double EARLIEST_CUT = 0.6;

    private Quotation() {}

    /** Returns a text on one line, at most so long; where it is cut it ends in {@code …}. */
    static String of(String text, int most) {
        StringBuilder flat = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length() && flat.length() <= most; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                gap = !flat.isEmpty();
            } else {
                flat.append(gap ? " " : "").appendCodePoint(c);
                gap = false;
            }
        }
        return flat.length() <= most
                ? flat.toString()
                : beginning(flat.toString(), most - 1).stripTrailing() + "…";
    }

    /** Returns the beginning of a text, cut at a space if there is one near, and never inside a character. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        int cut = space >= most * EARLIEST_CUT ? space : most;
        return text.substring(0, Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut);
    }
}
