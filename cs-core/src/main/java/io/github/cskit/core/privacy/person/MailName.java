package io.github.cskit.core.privacy.person;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;

/** The part of an e-mail address before the sign. */
final class MailName {

    private static final String MARKS = "._%+-'&#!$*~^";
    private static final String NOT_FIRST = ".%+'&#!$*~^";
    private static final int LONGEST_QUOTED = 66;

    private MailName() {}

    /** Returns where the name begins that ends before a place, or -1 if there is none. */
    static int start(FoldedText text, int end, int floor) {
        if (text.at(end - 1) == '"') {
            return quoted(text, end - 1, floor);
        }
        boolean word = false;
        boolean other = false;
        int i = end;
        while (i > floor) {
            char c = text.at(i - 1);
            boolean western = Letters.isWord(c);
            boolean foreign = !western && Letters.isOtherLetter(c);
            if (!(western || foreign || (c != FoldedText.NONE && MARKS.indexOf(c) >= 0))) {
                break;
            }
            if ((western && other && !Letters.isDigit(c)) || (foreign && word)) {
                break;
            }
            word |= western && !Letters.isDigit(c);
            other |= foreign;
            i--;
        }
        while (i < end && NOT_FIRST.indexOf(text.at(i)) >= 0) {
            i++;
        }
        return hasLetterOrDigit(text, i, end) ? i : -1;
    }

    private static int quoted(FoldedText text, int close, int floor) {
        for (int i = close - 1; i >= Math.max(floor, close - LONGEST_QUOTED); i--) {
            if (text.at(i) == '"') {
                return i < close - 1 ? i : -1;
            }
            if (text.at(i) == '\n' || text.at(i) == FoldedText.TAKEN) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean hasLetterOrDigit(FoldedText text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (Letters.isWord(text.at(i)) || Letters.isOtherLetter(text.at(i))) {
                return true;
            }
        }
        return false;
    }
}
