package io.github.cskit.core.privacy.secret;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.scan.WordSet;

/** Whether a run of characters can be the secret that was announced, and is not an ordinary word about secrets. */
final class SecretShape {

    private static final int SHORTEST_PASSWORD = 3;
    private static final int SHORTEST_BARE_PASSWORD = 5;
    private static final int SHORTEST_TOKEN = 6;
    private static final int SHORTEST_BARE_TOKEN = 16;
    private static final int RANDOM_WITHOUT_DIGITS = 24;
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 8;
    private static final String MASKS = "*•●xX.…_-#?";
    private static final String SYMBOLS = "!@#$%^&*+=?~_|";

    /** What people say of passwords and tokens rather than as one. */
    private static final WordSet ORDINARY = WordSet.of("""
            a about accepted after again all already also always an and any are as at bad be because been being below
            between but by can cannot case change changed check correct default different does empty error every expired
            expires failed failure field fields fine for forgotten from good great has have here hidden how i if in
            incorrect into invalid is it its just last length like link local locked longer lost mandatory manager may
            me minimum missing must my need needed needs never new no none not now null ok old on one only optional or
            our page please policy prompt recovery redacted rejected required reset reused rotation rules same secure
            see sent set settings short should showing shown so somehow something still string strong stuck that the
            their them then there these they this to today too true false undefined unknown unset until updated user
            using valid very via was we weak were what when where whether which who why will with without working wrong
            yes you your
            """);

    private SecretShape() {}

    static boolean fits(FoldedText text, int from, int to, SecretCue cue, Assignment assignment) {
        return switch (cue) {
            case CODE -> code(text, from, to);
            case TOKEN -> token(text, from, to, assignment);
            case PASSWORD -> password(text, from, to, assignment);
            case LOOSE_PASSWORD -> assignment.compareTo(Assignment.SIGN) >= 0 && password(text, from, to, assignment);
        };
    }

    /** Returns whether a run is no plain word: letters with digits or symbols among them. */
    static boolean mixed(FoldedText text, int from, int to) {
        boolean letter = false;
        boolean other = false;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            letter |= Letters.isSpelled(c) || Letters.isUnspaced(c);
            other |= Letters.isDigit(c) || SYMBOLS.indexOf(c) >= 0;
        }
        return letter && other;
    }

    private static boolean password(FoldedText text, int from, int to, Assignment assignment) {
        if (to - from < SHORTEST_PASSWORD || masked(text, from, to)) {
            return false;
        }
        return switch (assignment) {
            case QUOTED -> true;
            case SIGN -> !ORDINARY.holds(text, from, to);
            case WORD -> mixed(text, from, to) || !(ORDINARY.holds(text, from, to) || inflected(text, from, to));
            case BARE -> to - from >= SHORTEST_BARE_PASSWORD && mixed(text, from, to) && hasDigit(text, from, to);
        };
    }

    private static boolean token(FoldedText text, int from, int to, Assignment assignment) {
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (!Letters.isAsciiAlphanumeric(c) && "+/=_.~-:%!$@^&*,".indexOf(c) < 0) {
                return false;
            }
        }
        int shortest = assignment == Assignment.BARE ? SHORTEST_BARE_TOKEN : SHORTEST_TOKEN;
        boolean random = hasDigit(text, from, to) || to - from >= RANDOM_WITHOUT_DIGITS;
        return to - from >= shortest && random && !masked(text, from, to);
    }

    private static boolean code(FoldedText text, int from, int to) {
        int end = from;
        while (end < to && Letters.isDigit(text.at(end))) {
            end++;
        }
        return end == to && to - from >= FEWEST_DIGITS && to - from <= MOST_DIGITS;
    }

    private static boolean masked(FoldedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (MASKS.indexOf(text.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean inflected(FoldedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Letters.isSpelled(text.at(i))) {
                return false;
            }
        }
        return text.has("ed", to - 2) || text.has("ing", to - 3) || text.has("able", to - 4) || text.has("ly", to - 2);
    }

    private static boolean hasDigit(FoldedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letters.isDigit(text.at(i))) {
                return true;
            }
        }
        return false;
    }
}
