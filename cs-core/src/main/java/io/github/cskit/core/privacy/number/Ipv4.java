package io.github.cskit.core.privacy.number;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;

/** Network addresses of version 4: four numbers up to 255 with dots, with the length of their network, that are no version of something. */
final class Ipv4 {

    private static final int NUMBERS = 4;
    private static final int LARGEST = 255;
    private static final int MOST_DIGITS = 3;

    private Ipv4() {}

    /** Returns the index after an address that begins at a place, or -1 if none does. */
    static int end(FoldedText text, int from) {
        char before = text.at(from - 1);
        if (Letters.isWord(before) || (before == '.' && isJoint(text.at(from - 2)))) {
            return -1;
        }
        int end = numbersEnd(text, from);
        if (end < 0 || Letters.isWord(text.at(end)) || (text.at(end) == '.' && Letters.isDigit(text.at(end + 1)))) {
            return -1;
        }
        return NumberCue.isVersion(text, from) ? -1 : prefixEnd(text, end);
    }

    /** Returns the index after the length of a network that may follow an address, as in {@code 10.0.0.0/8}. */
    static int prefixEnd(FoldedText text, int end) {
        int i = end + 1;
        while (text.at(end) == '/' && i <= end + MOST_DIGITS && Letters.isDigit(text.at(i))) {
            i++;
        }
        return i > end + 1 && !Letters.isWord(text.at(i)) && text.at(i) != '/' ? i : end;
    }

    static int numbersEnd(FoldedText text, int from) {
        int i = from;
        for (int number = 0; number < NUMBERS; number++) {
            int start = i;
            int value = 0;
            while (i < start + MOST_DIGITS && Letters.isDigit(text.at(i))) {
                value = value * 10 + text.at(i) - '0';
                i++;
            }
            if (i == start || value > LARGEST || (number < NUMBERS - 1 && text.at(i++) != '.')) {
                return -1;
            }
        }
        return Letters.isDigit(text.at(i)) ? -1 : i;
    }

    private static boolean isJoint(char c) {
        return Letters.isDigit(c) || c == FoldedText.TAKEN;
    }
}
