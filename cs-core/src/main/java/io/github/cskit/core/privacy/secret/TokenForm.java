package io.github.cskit.core.privacy.secret;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;

/**
 * How the tokens of one issuer look: what they begin with, and how long the rest is. Immutable and thread-safe.
 *
 * @param prefix how they begin, exactly
 * @param shortest the fewest characters after it, inclusive
 * @param longest the most characters after it, inclusive
 * @param extra what the rest may hold besides ASCII letters and digits
 */
record TokenForm(String prefix, int shortest, int longest, String extra) {

    private static final int ANY = Integer.MAX_VALUE - 1;

    static TokenForm exactly(String prefix, int length) {
        return new TokenForm(prefix, length, length, "");
    }

    static TokenForm atLeast(String prefix, int length) {
        return new TokenForm(prefix, length, ANY, "");
    }

    static TokenForm atLeast(String prefix, int length, String extra) {
        return new TokenForm(prefix, length, ANY, extra);
    }

    /** Returns the index after a token that begins at a place, or -1 if none does. */
    int end(FoldedText text, int from) {
        if (!text.hasExactly(prefix, from)) {
            return -1;
        }
        int rest = from + prefix.length();
        int i = rest;
        while (i - rest <= longest && belongs(text.at(i))) {
            i++;
        }
        while (i > rest && !Letters.isAsciiAlphanumeric(text.at(i - 1)) && text.at(i - 1) != '=') {
            i--;
        }
        return i - rest >= shortest && i - rest <= longest ? i : -1;
    }

    private boolean belongs(char c) {
        return Letters.isAsciiAlphanumeric(c) || (c != FoldedText.NONE && extra.indexOf(c) >= 0);
    }
}
