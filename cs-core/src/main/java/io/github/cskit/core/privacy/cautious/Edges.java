package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.scan.WordSet;

/** Whether what has a form stands by itself: as part of a longer code, a path or a file's name it is something else. */
final class Edges {

    private static final String JOINTS = "-./\\";
    private static final int LONGEST_GAP = 2;
    private static final int LONGEST_WORD = 12;

    private Edges() {}

    /** Returns whether nothing is joined to a run on either side. */
    static boolean areFree(FoldedText text, int from, int to) {
        return isFreeBefore(text, from) && isFreeAfter(text, to);
    }

    /** Returns whether nothing is joined to the beginning of a run. */
    static boolean isFreeBefore(FoldedText text, int from) {
        char before = text.at(from - 1);
        char earlier = text.at(from - 2);
        boolean joined = JOINTS.indexOf(before) >= 0 && (Letters.isWord(earlier) || JOINTS.indexOf(earlier) >= 0);
        return !Letters.isWord(before) && before != '_' && before != '@' && !joined;
    }

    /** Returns whether nothing is joined to the end of a run. */
    static boolean isFreeAfter(FoldedText text, int to) {
        char after = text.at(to);
        boolean joined = JOINTS.indexOf(after) >= 0 && Letters.isWord(text.at(to + 1));
        return !Letters.isWord(after) && after != '_' && after != '@' && !joined;
    }

    /** Returns whether the word right before a run is one of some, with at most a sign and a space between them. */
    static boolean follows(WordSet words, FoldedText text, int from) {
        int end = from;
        while (end > from - LONGEST_GAP && " :=#\"'".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > end - LONGEST_WORD && Letters.isAsciiLetter(text.at(start - 1))) {
            start--;
        }
        return words.holds(text, start, end) && !Letters.isWord(text.at(start - 1));
    }
}
