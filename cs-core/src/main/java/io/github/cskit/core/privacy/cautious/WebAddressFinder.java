package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;

/**
 * Finds web addresses as a whole: a scheme and all behind it, with whatever was found within; and hosts without a scheme
 * whose ending says that they are some, with port and path. Names of files, classes and packages are none.
 *
 * <p>Immutable and thread-safe.
 */
public final class WebAddressFinder implements Finder {

    private static final String OPENING = "://";
    private static final int LONGEST_SCHEME = 20;
    private static final String ENDS = " \t\r\n<>\"`|\\^";
    private static final String NEVER_LAST = ".,;:!?'*";

    /** Creates the finder. */
    public WebAddressFinder() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        int i = 0;
        while (i < text.length()) {
            if (!Letters.isAsciiAlphanumeric(text.at(i))) {
                i++;
                continue;
            }
            int run = runEnd(text, i);
            int from = text.hasExactly(OPENING, run) ? schemeStart(text, i, run) : -1;
            int end = from >= 0 ? end(text, run + OPENING.length()) : hostEnd(text, i, run);
            if (end > run + OPENING.length() || (from < 0 && end > 0)) {
                int start = Math.max(from, i);
                i = findings.add(SensitiveKind.URL, start, end, text.written(start, end));
            } else {
                i = run;
            }
        }
    }

    private static int runEnd(FoldedText text, int from) {
        int i = from;
        while (Letters.isAsciiAlphanumeric(text.at(i)) || "-.+".indexOf(text.at(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int schemeStart(FoldedText text, int from, int end) {
        int i = end;
        while (i > from && isSchemePart(text.at(i - 1)) && end - i <= LONGEST_SCHEME) {
            i--;
        }
        return i < end && end - i <= LONGEST_SCHEME ? i : -1;
    }

    private static boolean isSchemePart(char c) {
        return Letters.isAsciiAlphanumeric(c) || c == '+';
    }

    private static int hostEnd(FoldedText text, int from, int run) {
        int host = Edges.isFreeBefore(text, from) ? WebHost.end(text, from, run) : -1;
        if (host < 0) {
            return -1;
        }
        int end = host;
        if (text.at(end) == ':' && Letters.isDigit(text.at(end + 1))) {
            end = NumberGroup.pieceEnd(text, end + 1);
        }
        return "/?#".indexOf(text.at(end)) >= 0 ? end(text, end) : end;
    }

    /** Returns where an address ends of which something stands already. */
    private static int end(FoldedText text, int from) {
        int i = from;
        int open = 0;
        for (char c = text.at(i); i < text.length() && goesOn(text, i, c); c = text.at(++i)) {
            open += "([{".indexOf(c) >= 0 ? 1 : 0;
            open -= ")]}".indexOf(c) >= 0 ? 1 : 0;
            if (open < 0) {
                break;
            }
        }
        while (i > from && NEVER_LAST.indexOf(text.at(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    /** Letters of scripts without spaces belong to an address only right behind a sign of it, or one another. */
    private static boolean goesOn(FoldedText text, int i, char c) {
        if (c == FoldedText.TAKEN) {
            return true;
        }
        if (Letters.isUnspaced(c)) {
            char before = text.at(i - 1);
            return Letters.isOtherLetter(c) && ("/=".indexOf(before) >= 0 || Letters.isOtherLetter(before));
        }
        return ENDS.indexOf(c) < 0 && c != FoldedText.NONE;
    }
}
