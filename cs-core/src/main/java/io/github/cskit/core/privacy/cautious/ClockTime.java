package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;

/**
 * A time of day that stands in a text, as {@code 14:03}, {@code T09:15:30.500-07:00} or {@code 14:03:22,123 +0200}. It
 * points to nobody.
 *
 * @param end the index after it, with its fraction and its zone
 * @param toTheSecond whether it tells seconds
 */
record ClockTime(int end, boolean toTheSecond) {

    /** No time. */
    static final ClockTime NONE = new ClockTime(-1, false);

    private static final int LAST_HOUR = 24;
    private static final int SIXTY = 60;
    private static final int LONGEST_FRACTION = 9;

    /** Returns the time that begins at a place, after a {@code T} or not; {@link #NONE} if none does. */
    static ClockTime at(FoldedText text, int from) {
        int hour = from + (text.at(from) == 'T' ? 1 : 0);
        int i = Letters.isDigit(text.at(hour + 1)) ? hour + 2 : hour + 1;
        boolean begins = number(text, hour, i - hour, LAST_HOUR + 1) && text.at(i) == ':';
        if (!begins || !number(text, i + 1, 2, SIXTY)) {
            return NONE;
        }
        i += 3;
        boolean seconds = text.at(i) == ':' && number(text, i + 1, 2, SIXTY + 1);
        if (seconds) {
            i = fraction(text, i + 3);
        }
        i = zone(text, i);
        boolean goesOn = Letters.isWord(text.at(i)) || (text.at(i) == ':' && Letters.isDigit(text.at(i + 1)));
        return goesOn ? NONE : new ClockTime(i, seconds);
    }

    boolean isPresent() {
        return end > 0;
    }

    private static int fraction(FoldedText text, int from) {
        int i = from;
        if (text.at(i) == '.' || text.at(i) == ',') {
            i++;
            while (i <= from + LONGEST_FRACTION && Letters.isDigit(text.at(i))) {
                i++;
            }
        }
        return i > from + 1 ? i : from;
    }

    private static int zone(FoldedText text, int from) {
        if (text.at(from) == 'Z') {
            return from + 1;
        }
        int sign = text.at(from) == ' ' ? from + 1 : from;
        boolean signed = text.at(sign) == '+' || text.at(sign) == '-';
        if (!signed || !number(text, sign + 1, 2, LAST_HOUR)) {
            return from;
        }
        int minutes = text.at(sign + 3) == ':' ? sign + 4 : sign + 3;
        return number(text, minutes, 2, SIXTY) && !Letters.isDigit(text.at(minutes + 2)) ? minutes + 2 : from;
    }

    private static boolean number(FoldedText text, int from, int digits, int limit) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            if (!Letters.isDigit(text.at(i))) {
                return false;
            }
            number = 10 * number + text.at(i) - '0';
        }
        return number < limit;
    }
}
