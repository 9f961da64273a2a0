package io.github.cskit.core.privacy.secret;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.scan.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The secret that follows a word which announces it. Immutable and thread-safe.
 *
 * @param from its first folded index, inclusive
 * @param to the folded index after its last
 */
record SecretValue(int from, int to) {

    private static final int LONGEST_QUOTED = 200;
    private static final int JUDGED = 128;
    private static final int LONGEST_OWNER = 80;
    private static final int GAP = 8;
    private static final String CLOSES_KEY = "\"'`])*\\\u201D";
    private static final String OPENS_VALUE = "\"'`\u201C\u2018\u00AB\u300C";
    private static final String CLOSES_VALUE = "\"'`\u201D\u2019\u00BB\u300D";
    private static final String ENDS_RUN = " \t\r\n\"`<\u300D\u3002\u3001";
    private static final String NOT_AT_END = ".,;:)]}>'\\\u2019*";
    private static final WordSet COPULAS =
            WordSet.of("is was are ist lautet war es est era é is: это هو είναι är er on jest");
    private static final String UNSPACED_COPULAS = "是为為は：";
    private static final WordSet OWNERS = WordSet.of("for of to on at from für von pour para de til för");
    private static final WordSet SCHEMES = WordSet.of("basic bearer token digest apikey negotiate");

    /** Returns the value that a cue announces, or null if none follows that could be one. */
    @Nullable
    static SecretValue after(FoldedText text, int cueFrom, int cueTo, SecretCue cue) {
        int i = cueTo;
        while (i < cueTo + 3 && Letters.isDigit(text.at(i))) {
            i++;
        }
        int key = i;
        while (i < key + 4 && text.at(i) != FoldedText.NONE && CLOSES_KEY.indexOf(text.at(i)) >= 0) {
            i++;
        }
        i = afterOwner(text, text.afterSpaces(i, GAP));
        boolean option = text.at(cueFrom - 1) == '-' && text.at(cueFrom - 2) == '-';
        Assignment assignment = option ? Assignment.SIGN : Assignment.BARE;
        char sign = text.at(i);
        if (sign == ':' || sign == '=' || sign == '>' || text.has("->", i)) {
            assignment = Assignment.SIGN;
            i = afterSign(text, i);
        } else if (UNSPACED_COPULAS.indexOf(sign) >= 0) {
            assignment = Assignment.WORD;
            i++;
        } else if (COPULAS.holds(text, i, wordEnd(text, i))) {
            assignment = Assignment.WORD;
            i = wordEnd(text, i);
            i = text.at(i) == ':' ? i + 1 : i;
        }
        return value(text, text.afterSpaces(i, GAP), cue, assignment);
    }

    private static int afterSign(FoldedText text, int sign) {
        int i = sign + 1;
        while (i < sign + 3 && (text.at(i) == '=' || text.at(i) == '>' || text.at(i) == '*')) {
            i++;
        }
        int next = text.afterSpaces(i, GAP);
        if (text.at(sign) == ':' && (text.at(next) == '\n' || text.at(next) == '\r')) {
            int line = next + (text.at(next) == '\r' && text.at(next + 1) == '\n' ? 2 : 1);
            int start = text.afterSpaces(line, GAP);
            return SecretShape.mixed(text, start, runEnd(text, start)) ? line : i;
        }
        return i;
    }

    /** Passes over "for the staging server" and the like, if an assignment follows. */
    private static int afterOwner(FoldedText text, int from) {
        if (!OWNERS.holds(text, from, wordEnd(text, from))) {
            return from;
        }
        int i = wordEnd(text, from);
        int taken = 0;
        while (i - taken < from + LONGEST_OWNER && text.at(i) != FoldedText.NONE && "\n.;!?".indexOf(text.at(i)) < 0) {
            if (text.at(i) == ' ' && COPULAS.holds(text, i + 1, wordEnd(text, i + 1))) {
                return i + 1;
            }
            if ((text.at(i) == ':' || text.at(i) == '=') && text.at(i + 1) != '/') {
                return i;
            }
            taken += text.at(i) == FoldedText.TAKEN ? 1 : 0;
            i++;
        }
        return from;
    }

    private static int wordEnd(FoldedText text, int from) {
        int i = from;
        while (i < from + GAP && Letters.isSpelled(text.at(i))) {
            i++;
        }
        return i;
    }

    @Nullable
    private static SecretValue value(FoldedText text, int from, SecretCue cue, Assignment assignment) {
        int start = from;
        while (start < from + 3 && (text.at(start) == '\\' || text.at(start) == '*')) {
            start++;
        }
        int quote = text.at(start) == FoldedText.NONE ? -1 : OPENS_VALUE.indexOf(text.at(start));
        if (quote >= 0) {
            int end = quotedEnd(text, start + 1, CLOSES_VALUE.charAt(quote));
            if (end > start + 1) {
                return SecretShape.fits(text, start + 1, end, cue, Assignment.QUOTED)
                        ? new SecretValue(start + 1, end)
                        : null;
            }
            start++;
        }
        int end = runEnd(text, start);
        if (cue == SecretCue.TOKEN && text.at(end) == ' ' && SCHEMES.holds(text, start, end)) {
            start = end + 1;
            end = runEnd(text, start);
        }
        if (!SecretShape.fits(text, start, end, cue, assignment)) {
            return null;
        }
        return new SecretValue(start, end - start < JUDGED ? end : runEnd(text, start, Integer.MAX_VALUE));
    }

    private static int quotedEnd(FoldedText text, int from, char close) {
        for (int i = from; i < from + LONGEST_QUOTED; i++) {
            char c = text.at(i);
            if (c == close) {
                return text.at(i - 1) == '\\' ? i - 1 : i;
            }
            if (c == FoldedText.NONE || c == FoldedText.TAKEN || c == '\n') {
                return from;
            }
        }
        return from;
    }

    /** Returns where a run ends, looking at a bounded part only: what is judged is looked at once for each cue. */
    private static int runEnd(FoldedText text, int from) {
        return runEnd(text, from, JUDGED);
    }

    private static int runEnd(FoldedText text, int from, int most) {
        int i = from;
        for (char c = text.at(i); i - from < most && c != FoldedText.NONE && c != FoldedText.TAKEN; c = text.at(++i)) {
            boolean part = (c == ',' || c == ';') && endsPart(text.at(i + 1));
            if (ENDS_RUN.indexOf(c) >= 0 || part || (c == '&' && isParameter(text, i + 1))) {
                break;
            }
        }
        while (i > from && i - from < most && NOT_AT_END.indexOf(text.at(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean endsPart(char next) {
        return next <= ' ' || next == '"' || Letters.isUnspaced(next);
    }

    private static boolean isParameter(FoldedText text, int from) {
        int i = from;
        while (i < from + LONGEST_OWNER
                && (Letters.isAsciiAlphanumeric(text.at(i)) || "_-.".indexOf(text.at(i)) >= 0)) {
            i++;
        }
        return i > from && text.at(i) == '=';
    }

    /** Returns the secret itself. */
    String in(FoldedText text) {
        return text.cut(from, to);
    }

    /** Returns nothing of the secret. */
    @Override
    public String toString() {
        return "SecretValue[" + from + "-" + to + "]";
    }
}
