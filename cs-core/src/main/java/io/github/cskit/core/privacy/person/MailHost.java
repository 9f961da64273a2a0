package io.github.cskit.core.privacy.person;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.scan.WordSet;

/** The part of an e-mail address behind the sign: two labels or more, the last of letters, or a network address. */
final class MailHost {

    private static final int NUMBERS_OF_AN_ADDRESS = 4;
    private static final int LONGEST_ADDRESS = 15;

    /** Endings of files, as in {@code icon@2x.png}. */
    private static final WordSet FILES = WordSet.of("png jpg jpeg gif svg webp ico pdf css js ts tsx jsx json html");

    private MailHost() {}

    /** Returns where the host ends that begins at a place, or -1 if there is none. */
    static int end(FoldedText text, int from) {
        int end = runEnd(text, from);
        while (end > from) {
            int dot = lastDot(text, from, end);
            if (dot <= from) {
                return -1;
            }
            if (isTopLevel(text, dot + 1, end)) {
                return FILES.holds(text, dot + 1, end) ? -1 : end;
            }
            if (isAddress(text, from, end)) {
                return end;
            }
            end = dot;
        }
        return -1;
    }

    private static int runEnd(FoldedText text, int from) {
        boolean western = Letters.isWord(text.at(from));
        int i = from;
        while (belongs(text.at(i), western) || (i > from && isJoint(text, i, western))) {
            i++;
        }
        while (i > from && text.at(i - 1) == '-') {
            i--;
        }
        return i;
    }

    private static boolean belongs(char c, boolean western) {
        return Letters.isWord(c) || (!western && Letters.isOtherLetter(c));
    }

    private static boolean isJoint(FoldedText text, int i, boolean western) {
        char c = text.at(i);
        return c == '-' || (c == '.' && belongs(text.at(i + 1), western));
    }

    private static int lastDot(FoldedText text, int from, int end) {
        int i = end - 1;
        while (i > from && text.at(i) != '.') {
            i--;
        }
        return i;
    }

    private static boolean isTopLevel(FoldedText text, int from, int end) {
        return end - from >= 2 && !Letters.isDigit(text.at(from));
    }

    private static boolean isAddress(FoldedText text, int from, int end) {
        if (end - from > LONGEST_ADDRESS) {
            return false;
        }
        int numbers = 1;
        for (int i = from; i < end; i++) {
            if (text.at(i) == '.') {
                numbers++;
            } else if (!Letters.isDigit(text.at(i))) {
                return false;
            }
        }
        return numbers == NUMBERS_OF_AN_ADDRESS;
    }
}
