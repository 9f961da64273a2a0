package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.scan.WordSet;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;

/**
 * Finds what may be somebody's number although nothing says so: many digits in one piece or in groups, and letters mixed with
 * digits. It leaves dates, times, versions, amounts, round numbers, and what is said to be an error, a version or the like. It
 * is for texts that are quoted to others, where too much taken out does less harm than too little.
 *
 * <p>Immutable and thread-safe.
 */
public final class IdentifierFinder implements Finder {

    private static final int LEAST_DIGITS = 6;
    private static final int LEAST_DIGITS_IN_GROUPS = 5;
    private static final int LEAST_DIGITS_AMONG_LETTERS = 3;
    private static final int LEAST_LENGTH = 6;
    private static final int LONGEST_ROUND = 7;
    private static final int WORDS_BEFORE = 2;
    private static final int MOST_BETWEEN = 3;

    /** What a number after one of these words is known to be. */
    private static final WordSet HARMLESS = WordSet.of(
            "error errors err errno status exception version versions build release"
                    + " commit http https line lines port ora cve iso sha md5 utf kb rfc windows macos ios android chrome firefox safari");

    /** Creates the finder. */
    public IdentifierFinder() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        int i = 0;
        while (i < text.length()) {
            if (!Letters.isAsciiAlphanumeric(text.at(i))) {
                i++;
                continue;
            }
            int moment = momentEnd(text, i);
            int end = NumberGroup.pieceEnd(text, i);
            if (moment > 0) {
                i = moment;
            } else if (NumberGroup.hasDigit(text, i, end)) {
                NumberGroup group = NumberGroup.from(text, i);
                boolean found = isIdentifier(group) && !isHarmless(text, i);
                i = found ? findings.add(SensitiveKind.IDENTIFIER, i, group.end()) : group.end();
            } else {
                i = end;
            }
        }
    }

    /** Returns the index after a time of day, with the day before it where there is one, or -1. */
    private static int momentEnd(FoldedText text, int from) {
        int day = Letters.isDigit(text.at(from)) ? WrittenDay.end(text, from) : -1;
        return ClockTime.at(text, day < 0 || text.at(day) == 'T' ? Math.max(day, from) : day + 1)
                .end();
    }

    private static boolean isIdentifier(NumberGroup group) {
        if (group.letters() > 0 && !group.isMoment()) {
            boolean said = group.isPeriod() || group.isMeasured() || group.isMarkedVersion();
            return !said
                    && group.digits() >= LEAST_DIGITS_AMONG_LETTERS
                    && group.length() >= LEAST_LENGTH
                    && !group.isHexadecimal();
        }
        int least = group.pieces() > 1 ? LEAST_DIGITS_IN_GROUPS : LEAST_DIGITS;
        boolean plain =
                group.isMoment() || group.isPosition() || group.isVersion() || group.isAmount() || isRound(group);
        return group.digits() >= least && !plain;
    }

    private static boolean isRound(NumberGroup group) {
        return group.pieces() == 1 && group.digits() <= LONGEST_ROUND && group.isRound();
    }

    /** Returns whether a word before says so; what was found between them may have been of any length, and ends the search. */
    private static boolean isHarmless(FoldedText text, int from) {
        int end = from;
        for (int word = 0; word < WORDS_BEFORE; word++) {
            int gap = 0;
            while (gap < MOST_BETWEEN && end > 0 && !Letters.isAsciiAlphanumeric(text.at(end - 1))) {
                end--;
                gap++;
                if (text.at(end) == FoldedText.TAKEN) {
                    return false;
                }
            }
            int start = end;
            while (start > 0 && Letters.isAsciiLetter(text.at(start - 1))) {
                start--;
            }
            if (HARMLESS.holds(text, start, end)) {
                return true;
            }
            end = start;
        }
        return false;
    }
}
