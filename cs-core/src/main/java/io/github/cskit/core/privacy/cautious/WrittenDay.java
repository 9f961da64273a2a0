package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;

/**
 * The forms in which a day is written: {@code 2026-10-05}, {@code 5.10.2026}, {@code 10/5/2026}, {@code 12/03/84},
 * {@code 5 Oct 2026}, {@code 5th of October, 2026}, {@code October 5, 2026}, {@code 2026年10月5日}; and a month of a year as
 * {@code 10/2026}, which is also how a card's expiry is written.
 */
final class WrittenDay {

    private static final String SIGNS = "-/.";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int YEAR = 4;

    private WrittenDay() {}

    /** Returns the index after the day that begins at a place, or -1 if none does. What follows it is not looked at. */
    static int end(FoldedText text, int from) {
        if (!Letters.isDigit(text.at(from))) {
            return monthFirst(text, from);
        }
        int end = numbers(text, from);
        return end > 0 ? end : dayFirst(text, from);
    }

    private static int numbers(FoldedText text, int from) {
        int first = digitsEnd(text, from);
        char sign = text.at(first);
        if (sign == '年' || sign == '년') {
            return ideographs(text, from, first);
        }
        int second = first + (sign == '.' && text.at(first + 1) == ' ' ? 2 : 1);
        int secondEnd = digitsEnd(text, second);
        if (SIGNS.indexOf(sign) < 0 || secondEnd == second) {
            return -1;
        }
        boolean month = sign == '/' && isUpTo(MONTHS, text, from, first);
        if (month && isYear(text, second, secondEnd)) {
            return secondEnd;
        }
        int third = secondEnd + (second - first);
        int end = digitsEnd(text, third);
        boolean joined = text.at(secondEnd) == sign && (third == secondEnd + 1 || text.at(secondEnd + 1) == ' ');
        return joined && isDay(text, sign, new int[] {from, first, second, secondEnd, third, end}) ? end : -1;
    }

    /** Three numbers in one of the orders in which people write them. */
    private static boolean isDay(FoldedText text, char sign, int[] at) {
        if (isYear(text, at[0], at[1])) {
            boolean full = at[3] - at[2] == 2 && at[5] - at[4] == 2;
            return isUpTo(MONTHS, text, at[2], at[3]) && isUpTo(DAYS, text, at[4], at[5]) && (full || sign != '.');
        }
        boolean abbreviated = at[5] - at[4] == 2 && at[1] - at[0] == 2 && at[3] - at[2] == 2 && sign != '.';
        boolean european = isUpTo(DAYS, text, at[0], at[1]) && isUpTo(MONTHS, text, at[2], at[3]);
        boolean american = isUpTo(MONTHS, text, at[0], at[1]) && isUpTo(DAYS, text, at[2], at[3]);
        return (european || american) && (abbreviated || isYear(text, at[4], at[5]));
    }

    private static int ideographs(FoldedText text, int from, int yearEnd) {
        int month = text.afterSpaces(yearEnd + 1, 1);
        int monthEnd = digitsEnd(text, month);
        int day = text.afterSpaces(monthEnd + 1, 1);
        int dayEnd = digitsEnd(text, day);
        boolean signs = "月월".indexOf(text.at(monthEnd)) >= 0 && "日일".indexOf(text.at(dayEnd)) >= 0;
        boolean dated = isUpTo(MONTHS, text, month, monthEnd) && isUpTo(DAYS, text, day, dayEnd);
        return signs && dated && isYear(text, from, yearEnd) ? dayEnd + 1 : -1;
    }

    private static int dayFirst(FoldedText text, int from) {
        int dayEnd = digitsEnd(text, from);
        if (!isUpTo(DAYS, text, from, dayEnd)) {
            return -1;
        }
        int i = afterOrdinal(text, dayEnd);
        char sign = text.at(i);
        if (sign != ' ' && sign != '-' && sign != '/') {
            return -1;
        }
        int monthEnd = MonthNames.end(text, afterWord(text, i + 1));
        if (monthEnd < 0) {
            return -1;
        }
        if (sign == ' ') {
            int mark = ".,".indexOf(text.at(monthEnd)) >= 0 ? monthEnd + 1 : monthEnd;
            return text.at(mark) == ' ' ? year(text, afterWord(text, mark + 1)) : -1;
        }
        int year = monthEnd + 1;
        int end = digitsEnd(text, year);
        return text.at(monthEnd) == sign && (end - year == 2 || isYear(text, year, end)) ? end : -1;
    }

    private static int monthFirst(FoldedText text, int from) {
        int monthEnd = MonthNames.end(text, from);
        if (monthEnd < 0) {
            return -1;
        }
        int mark = text.at(monthEnd) == '.' ? monthEnd + 1 : monthEnd;
        int day = text.afterSpaces(mark, 2);
        int dayEnd = digitsEnd(text, day);
        if (day == mark || !isUpTo(DAYS, text, day, dayEnd)) {
            return -1;
        }
        int comma = afterOrdinal(text, dayEnd);
        int gap = text.at(comma) == ',' ? comma + 1 : comma;
        int year = text.afterSpaces(gap, 1);
        return year > comma ? year(text, year) : -1;
    }

    private static int afterOrdinal(FoldedText text, int from) {
        boolean ordinal = text.has("st", from) || text.has("nd", from) || text.has("rd", from) || text.has("th", from);
        return ordinal ? from + 2 : text.at(from) == '.' ? from + 1 : from;
    }

    private static int afterWord(FoldedText text, int from) {
        boolean word = text.has("of ", from) || text.has("de ", from) || text.has("di ", from);
        return word ? from + 3 : from;
    }

    private static int year(FoldedText text, int from) {
        int end = digitsEnd(text, from);
        return isYear(text, from, end) ? end : -1;
    }

    private static boolean isYear(FoldedText text, int from, int to) {
        int number = to - from == YEAR ? number(text, from, to) : 0;
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static boolean isUpTo(int most, FoldedText text, int from, int to) {
        int number = to - from == 1 || to - from == 2 ? number(text, from, to) : 0;
        return number >= 1 && number <= most;
    }

    private static int number(FoldedText text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.at(i) - '0';
        }
        return number;
    }

    /** Returns where up to five digits end: more than four are no part of a day. */
    private static int digitsEnd(FoldedText text, int from) {
        int i = from;
        while (i <= from + YEAR && Letters.isDigit(text.at(i))) {
            i++;
        }
        return i;
    }
}
