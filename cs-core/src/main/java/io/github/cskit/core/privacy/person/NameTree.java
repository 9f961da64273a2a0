package io.github.cskit.core.privacy.person;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names as a tree of letters. Built once, then only read: thread-safe from then on. */
final class NameTree {

    private static final int MOST_SPACES = 3;
    private static final String JOINTS = "-._,'";

    private final Map<Character, NameTree> next = new HashMap<>();
    private @Nullable String whole;
    private boolean capitalOnly = true;

    /**
     * A name in a text. Immutable and thread-safe.
     *
     * @param to the folded index after its last letter
     * @param whole the whole name that it belongs to, as it is compared
     */
    record Match(int to, String whole) {}

    boolean isEmpty() {
        return next.isEmpty();
    }

    /** Adds a spelling; one that several people share stands for none of them in particular. */
    void add(String spelling, String person, boolean withCapital) {
        NameTree node = this;
        for (int i = 0; i < spelling.length(); i++) {
            node = node.next.computeIfAbsent(spelling.charAt(i), c -> new NameTree());
        }
        node.whole = node.whole == null || node.whole.equals(person) ? person : spelling;
        node.capitalOnly &= withCapital;
    }

    /** Returns the longest name that begins at a place, or null. */
    @Nullable
    Match longest(FoldedText text, int from) {
        boolean capital = !Character.isLowerCase(text.at(from));
        Match best = null;
        NameTree node = this;
        int i = from;
        while (node != null) {
            boolean ends = !NameSpelling.isPart(text.at(i))
                    || Letters.isUnspaced(text.at(i))
                    || Letters.isUnspaced(text.at(i - 1));
            if (node.whole != null && ends && (capital || !node.capitalOnly)) {
                best = new Match(i, node.whole);
            }
            if (NameSpelling.isPart(text.at(i))) {
                node = node.next.get(NameSpelling.of(text.at(i)));
                i++;
            } else {
                int after = afterGap(text, i);
                node = after < 0 ? null : node.next.get(NameSpelling.GAP);
                i = after;
            }
        }
        return best;
    }

    /** Returns the index of the next part behind white space or one joint, or -1. */
    private static int afterGap(FoldedText text, int from) {
        int i = from;
        if (text.at(i) != FoldedText.NONE && JOINTS.indexOf(text.at(i)) >= 0) {
            i++;
        }
        int joint = i;
        while (i < joint + MOST_SPACES && (text.at(i) == ' ' || text.at(i) == '\n' || text.at(i) == '\t')) {
            i++;
        }
        return i > from && NameSpelling.isPart(text.at(i)) ? i : -1;
    }
}
