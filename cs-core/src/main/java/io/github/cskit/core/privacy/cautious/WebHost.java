package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.scan.WordSet;

/**
 * A host that stands in a text without a scheme. The names of files, classes and packages have points as well, so that an
 * ending counts only where few of those have it, and others only after {@code www.} or before a path.
 */
final class WebHost {

    private static final int LONGEST = 253;

    private static final WordSet ENDINGS = WordSet.of("com org net edu gov mil biz uk fr nl ch eu dk jp br");
    private static final WordSet BEFORE_A_PATH = WordSet.of("""
            io ai app dev co me ly gl gg tv info cloud tech site xyz link page de us es it at se be fi no cz ca au nz in ie
            """);
    private static final WordSet BEFORE_A_COUNTRY = WordSet.of("co com org net ac gov edu");
    private static final WordSet FRAMEWORKS = WordSet.of("asp ado vb system microsoft java paint");

    private WebHost() {}

    /** Returns where the host ends that is a run of letters, digits, points and hyphens, or -1 if it is none. */
    static int end(FoldedText text, int from, int run) {
        int end = run;
        while (end > from && !Letters.isAsciiAlphanumeric(text.at(end - 1))) {
            end--;
        }
        int last = labelStart(text, from, end);
        if (end - from > LONGEST || last == from || !isLetters(text, last, end) || !isHost(text, from, last, end)) {
            return -1;
        }
        char after = text.at(end);
        boolean goesOn = Letters.isWord(after) || after == '_' || after == '@' || after == '(';
        return goesOn || isBroken(text, from, end) ? -1 : end;
    }

    private static boolean isHost(FoldedText text, int from, int last, int end) {
        int name = labelStart(text, from, last - 1);
        boolean framework = name == from && text.has("net", last) && FRAMEWORKS.holds(text, name, last - 1);
        if (ENDINGS.holds(text, last, end)) {
            return !framework;
        }
        boolean path = text.at(end) == '/' && Letters.isAsciiAlphanumeric(text.at(end + 1));
        boolean country = end - last == 2 && name > from && BEFORE_A_COUNTRY.holds(text, name, last - 1);
        boolean www = name > from && text.has("www.", from) && end - last >= 2;
        return country || www || (path && BEFORE_A_PATH.holds(text, last, end));
    }

    private static boolean isLetters(FoldedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Letters.isAsciiLetter(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether there is an empty label, or a sign that no host has. */
    private static boolean isBroken(FoldedText text, int from, int end) {
        for (int i = from; i < end; i++) {
            boolean empty = text.at(i) == '.' && !Letters.isAsciiAlphanumeric(text.at(i + 1));
            if (text.at(i) == '+' || empty) {
                return true;
            }
        }
        return false;
    }

    private static int labelStart(FoldedText text, int from, int end) {
        int i = end;
        while (i > from && text.at(i - 1) != '.') {
            i--;
        }
        return i;
    }
}
