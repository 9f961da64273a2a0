package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.scan.WordSet;

/**
 * Letters and digits in pieces that belong together: each piece has a digit, and between two pieces stands one sign.
 * Immutable and thread-safe, as long as the text is not changed.
 *
 * @param text the text
 * @param start its first folded index
 * @param end the folded index after its last
 * @param pieces how many pieces there are
 * @param digits how many digits it has
 * @param letters how many letters it has
 */
record NumberGroup(FoldedText text, int start, int end, int pieces, int digits, int letters) {

    private static final String JOINTS = "-./:_ ";
    private static final int MOST_PIECES = 12;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int MOST_COLONS = 2;
    private static final int VERSION_DIGITS = 3;
    private static final int CENTS = 2;
    private static final int YEAR = 4;
    private static final int WEEK = 3;
    private static final int MEASURE_DIGITS = 6;
    private static final WordSet UNITS =
            WordSet.of("b kb mb gb tb kib mib gib ms s min h hz mhz ghz px k m g pt mm cm kg");
    private static final WordSet QUALIFIERS = WordSet.of("rc beta alpha b m build sp p post dev ea cr hotfix");

    /** Returns the group that begins at a piece with a digit. */
    static NumberGroup from(FoldedText text, int start) {
        int end = pieceEnd(text, start);
        int pieces = 1;
        while (pieces < MOST_PIECES && JOINTS.indexOf(text.at(end)) >= 0) {
            int next = pieceEnd(text, end + 1);
            if (!hasDigit(text, end + 1, next)) {
                break;
            }
            end = next;
            pieces++;
        }
        int digits = 0;
        int letters = 0;
        for (int i = start; i < end; i++) {
            digits += Letters.isDigit(text.at(i)) ? 1 : 0;
            letters += Letters.isAsciiLetter(text.at(i)) ? 1 : 0;
        }
        return new NumberGroup(text, start, end, pieces, digits, letters);
    }

    /** Returns where a run of letters and digits ends. */
    static int pieceEnd(FoldedText text, int from) {
        int i = from;
        while (Letters.isAsciiAlphanumeric(text.at(i))) {
            i++;
        }
        return i;
    }

    static boolean hasDigit(FoldedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letters.isDigit(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    int length() {
        return end - start;
    }

    /** Dates, times and both together: pieces of two digits or a year, not parted by spaces alone. */
    boolean isMoment() {
        int colons = 0;
        int joints = 0;
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean clock = text.at(i) == 'T' || text.at(i) == 'Z';
            if (i == end || clock || !Letters.isAsciiAlphanumeric(text.at(i))) {
                boolean last = i == end || (text.at(i) == 'Z' && i == end - 1);
                if (!isPartOfMoment(from, i)) {
                    return false;
                }
                colons += i < end && text.at(i) == ':' ? 1 : 0;
                joints += i < end && text.at(i) != ' ' && !clock ? 1 : 0;
                from = i + 1;
                if (last) {
                    break;
                }
            }
        }
        return joints > 0 && colons <= MOST_COLONS;
    }

    private boolean isPartOfMoment(int from, int to) {
        int number = number(from, to);
        return number >= 0 && (to - from <= 2 || (to - from == 4 && number >= FIRST_YEAR && number <= LAST_YEAR));
    }

    /** Two numbers behind a file's name and a colon: line and column. */
    boolean isPosition() {
        int first = pieceEnd(text, start);
        boolean file = text.at(start - 1) == ':' && Letters.isAsciiLetter(text.at(start - 2));
        return file && pieces == 2 && letters == 0 && text.at(first) == ':';
    }

    /** A quarter, half or week of a year, in either order, as {@code Q3 2026}. */
    boolean isPeriod() {
        int first = pieceEnd(text, start);
        boolean turned = Letters.isDigit(text.at(start));
        int letter = turned ? first + 1 : start;
        int letterEnd = turned ? end : first;
        int year = turned ? start : first + 1;
        boolean dated = isPartOfMoment(year, turned ? first : end) && (turned ? first : end) - year == YEAR;
        return pieces == 2
                && dated
                && "QHWqhw".indexOf(text.at(letter)) >= 0
                && number(letter + 1, letterEnd) >= 0
                && letterEnd - letter <= WEEK;
    }

    /** The last piece is a few digits with a unit, as {@code M2 16GB}. */
    boolean isMeasured() {
        int unit = end;
        while (unit > start && Letters.isAsciiLetter(text.at(unit - 1))) {
            unit--;
        }
        int digit = unit;
        while (digit > start && Letters.isDigit(text.at(digit - 1))) {
            digit--;
        }
        int most = end - unit > 1 ? MEASURE_DIGITS : YEAR;
        boolean apart = digit == start || !Letters.isAsciiAlphanumeric(text.at(digit - 1));
        return apart && unit > digit && unit - digit <= most && UNITS.holds(text, unit, end);
    }

    /** A {@code v} with a version, or a version with a qualifier, as {@code 4.0.0-rc1}. */
    boolean isMarkedVersion() {
        int from = start + (text.at(start) == 'v' || text.at(start) == 'V' ? 1 : 0);
        int points = 0;
        int i = from;
        for (; i < end && (Letters.isDigit(text.at(i)) || text.at(i) == '.'); i++) {
            points += text.at(i) == '.' ? 1 : 0;
        }
        boolean qualified = text.at(i - 1) == '.' || text.at(i) == '-';
        int word = text.at(i) == '-' ? i + 1 : i;
        int wordEnd = word;
        while (Letters.isAsciiLetter(text.at(wordEnd))) {
            wordEnd++;
        }
        boolean tail = i == end ? from > start : qualified && QUALIFIERS.holds(text, word, wordEnd);
        return points > 0 && tail && (i == end || pieceEnd(text, wordEnd) == end);
    }

    /** Three pieces or more with points between them, of at most three digits each and two in the first. */
    boolean isVersion() {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || !Letters.isAsciiAlphanumeric(text.at(i))) {
                int most = from == start ? VERSION_DIGITS - 1 : VERSION_DIGITS;
                if (number(from, i) < 0 || i - from > most || (i < end && text.at(i) != '.')) {
                    return false;
                }
                from = i + 1;
            }
        }
        return pieces > 2;
    }

    /** A number with one or two digits behind its point. */
    boolean isAmount() {
        int point = pieceEnd(text, start);
        return pieces == 2 && text.at(point) == '.' && end - point - 1 <= CENTS && text.at(start) != '0';
    }

    /** Whole thousands. */
    boolean isRound() {
        return text.at(start) != '0' && text.hasExactly("000", end - 3);
    }

    /** A number as programs write it, as {@code 0x80070005}. */
    boolean isHexadecimal() {
        return text.has("0x", start);
    }

    /** Returns the number in a run of up to nine digits; -1 if there is something else. */
    private int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!Letters.isDigit(text.at(i)) || i - from > 8) {
                return -1;
            }
            number = 10 * number + text.at(i) - '0';
        }
        return to > from ? number : -1;
    }
}
