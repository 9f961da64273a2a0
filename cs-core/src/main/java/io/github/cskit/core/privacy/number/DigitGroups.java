package io.github.cskit.core.privacy.number;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;

/**
 * Groups of digits that stand near one another, as in {@code 4111 1111 1111 1111}, with what stands between them. It
 * looks a bounded way ahead. Not thread-safe; one is filled again and again.
 */
final class DigitGroups {

    /** What stands between two groups where it is more than one character. */
    static final char MIXED = '(';

    private static final int MOST = 12;
    private static final int LONGEST_GAP = 3;
    private static final String GAPS = " -./()";

    private final FoldedText text;
    private final int[] from = new int[MOST];
    private final int[] to = new int[MOST];
    private final char[] gap = new char[MOST];
    private int count;

    DigitGroups(FoldedText text) {
        this.text = text;
    }

    /** Reads the groups from the digit at a place on. */
    void read(int first) {
        count = 0;
        int i = first;
        while (count < MOST && i >= 0) {
            from[count] = i;
            while (Letters.isDigit(text.at(i))) {
                i++;
            }
            to[count] = i;
            int next = afterGap(i);
            gap[count] = next == i + 1 ? text.at(i) : MIXED;
            count++;
            i = next;
        }
    }

    private int afterGap(int end) {
        int i = end;
        while (i < end + LONGEST_GAP && text.at(i) != FoldedText.NONE && GAPS.indexOf(text.at(i)) >= 0) {
            i++;
        }
        return i > end && Letters.isDigit(text.at(i)) ? i : -1;
    }

    FoldedText text() {
        return text;
    }

    int count() {
        return count;
    }

    int start() {
        return from[0];
    }

    /** Returns the index after a group. */
    int end(int group) {
        return to[group];
    }

    int size(int group) {
        return to[group] - from[group];
    }

    /** Returns what stands behind a group, before the next one. */
    char gap(int group) {
        return gap[group];
    }

    char digit(int group, int index) {
        return text.at(from[group] + index);
    }

    /** Returns the number of digits in the first groups. */
    int digits(int groups) {
        int sum = 0;
        for (int i = 0; i < groups; i++) {
            sum += size(i);
        }
        return sum;
    }

    /** Returns the digits of the first groups, one after another. */
    String value(int groups) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < groups; i++) {
            value.append(text.cut(from[i], to[i]));
        }
        return value.toString();
    }

    /** Returns whether the first groups have these sizes and one and the same mark between them. */
    boolean shaped(String sizes, String gaps) {
        int groups = sizes.length();
        if (count < groups) {
            return false;
        }
        for (int i = 0; i < groups; i++) {
            boolean joined = i == groups - 1 || (gap[i] == gap[0] && gaps.indexOf(gap[i]) >= 0);
            if (size(i) != sizes.charAt(i) - '0' || !joined) {
                return false;
            }
        }
        return isClosed(groups);
    }

    /** Returns whether nothing that belongs to a longer number or code follows the first groups. */
    boolean isClosed(int groups) {
        int end = to[groups - 1];
        char next = text.at(end);
        boolean goesOn = (next == '-' || next == '.') && Letters.isDigit(text.at(end + 1));
        return !Letters.isWord(next) && next != '@' && !goesOn;
    }
}
