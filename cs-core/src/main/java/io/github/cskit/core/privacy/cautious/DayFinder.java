package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.scan.WordSet;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;

/**
 * Finds days: a birthday looks like any other. A time of day beside one stays. The stamp of a line of a log stays whole: a
 * day with a time to the second, which a word such as {@code timestamp=} names, or beside which a level or a bracket stands,
 * and before which nothing in small letters stands on its line. So do versions, and days in names of files.
 *
 * <p>Immutable and thread-safe.
 */
public final class DayFinder implements Finder {

    private static final WordSet VERSIONS = WordSet.of("version versions v ver build release firmware");
    private static final WordSet STAMPS = WordSet.of("timestamp time ts datetime");
    private static final WordSet LEVELS =
            WordSet.of("error warn warning info debug trace fatal severe notice critical");
    private static final int LONGEST_LEVEL = 9;
    private static final String BEFORE_TIME = " T:,";
    private static final String BESIDE_STAMP = "[|{";

    /** Creates the finder. */
    public DayFinder() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        boolean small = false;
        boolean marked = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            boolean begins = Letters.isAsciiAlphanumeric(c) && !Letters.isWord(text.at(i - 1));
            int end = begins ? day(text, i) : -1;
            if (end > 0 && !isStamp(text, i, end, small, marked)) {
                i = findings.add(SensitiveKind.DATE, i, end);
            } else {
                boolean line = c == '\n' || c == '\r';
                small = !line && (small || Character.isLowerCase(c));
                marked = !line && (marked || c == '[' || (begins && level(text, i)));
                i = Math.max(i + 1, end);
            }
        }
    }

    private static int day(FoldedText text, int from) {
        int end = Edges.isFreeBefore(text, from) ? WrittenDay.end(text, from) : -1;
        boolean timed = text.at(end) == 'T' && Letters.isDigit(text.at(end + 1));
        boolean free = end > 0 && (timed || isFreeAfter(text, end));
        return free && !Edges.follows(VERSIONS, text, from) ? end : -1;
    }

    /** Another day may follow a hyphen, as where a time begins and ends. */
    private static boolean isFreeAfter(FoldedText text, int end) {
        boolean range = text.at(end) == '-' && Letters.isDigit(text.at(end + 1));
        return range || Edges.isFreeAfter(text, end);
    }

    private static boolean isStamp(FoldedText text, int from, int end, boolean small, boolean marked) {
        int gap = BEFORE_TIME.indexOf(text.at(end)) < 0 ? 0 : text.at(end) == ',' ? 2 : 1;
        ClockTime time = gap == 0 ? ClockTime.NONE : ClockTime.at(text, end + gap);
        if (!time.toTheSecond()) {
            return false;
        }
        int next = next(text, time.end());
        boolean beside = marked || BESIDE_STAMP.indexOf(text.at(next)) >= 0 || level(text, next);
        return next < text.length() && (isNamed(text, from) || (!small && beside));
    }

    /** Returns where a line goes on behind a stamp, or the end of the text if it says nothing more. */
    private static int next(FoldedText text, int from) {
        int i = from;
        while (" \t]),'-".indexOf(text.at(i)) >= 0) {
            i++;
        }
        return text.at(i) == '\n' || text.at(i) == '\r' ? text.length() : i;
    }

    private static boolean level(FoldedText text, int from) {
        int end = from;
        while (end < from + LONGEST_LEVEL && text.at(end) >= 'A' && text.at(end) <= 'Z') {
            end++;
        }
        return LEVELS.holds(text, from, end);
    }

    private static boolean isNamed(FoldedText text, int from) {
        char before = text.at(from - 1);
        int sign = before == '"' || before == '\'' || before == ' ' ? from - 2 : from - 1;
        boolean assigned = text.at(sign) == '=' || text.at(sign) == ':';
        int name = text.at(sign - 1) == '"' || text.at(sign - 1) == '\'' ? sign - 1 : sign;
        return assigned && Edges.follows(STAMPS, text, name);
    }
}
