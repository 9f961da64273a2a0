package io.github.cskit.core.privacy.person;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import java.util.List;

/** A host whose dots may be spelled out, as in {@code example (dot) com}. */
final class SpokenHost {

    private static final List<String> DOTS = List.of("(dot)", "[dot]", "{dot}", "dot ");
    private static final int MOST_LABELS = 5;
    private static final int LONGEST_LABEL = 63;
    private static final int SHORTEST_LAST = 2;
    private static final int MOST_SPACES = 2;

    private SpokenHost() {}

    /** Returns where the host ends that begins at a place, or -1; a plain dot may not count. */
    static int end(FoldedText text, int from, boolean spokenOnly) {
        int end = labelEnd(text, from);
        int lastLength = 0;
        boolean joined = false;
        for (int labels = 1; labels < MOST_LABELS && end > from; labels++) {
            int next = afterDot(text, end, spokenOnly);
            int nextEnd = next < 0 ? -1 : labelEnd(text, next);
            if (nextEnd <= next) {
                break;
            }
            joined = true;
            lastLength = nextEnd - next;
            end = nextEnd;
        }
        return joined && lastLength >= SHORTEST_LAST ? end : -1;
    }

    private static int afterDot(FoldedText text, int from, boolean spokenOnly) {
        if (!spokenOnly && text.at(from) == '.') {
            return from + 1;
        }
        int i = text.afterSpaces(from, MOST_SPACES);
        for (String dot : DOTS) {
            boolean word = dot.endsWith(" ");
            if (text.has(dot, i) && (!word || i > from)) {
                return text.afterSpaces(i + dot.strip().length(), MOST_SPACES);
            }
        }
        return -1;
    }

    private static int labelEnd(FoldedText text, int from) {
        int i = from;
        while (i - from < LONGEST_LABEL && (Letters.isWord(text.at(i)) || text.at(i) == '-')) {
            i++;
        }
        return i;
    }
}
