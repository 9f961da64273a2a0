package io.github.cskit.core.privacy.scan;

import io.github.cskit.core.privacy.sensitive.SensitiveKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was found in one text so far. What is noted is taken out of the folded text, and so is found once; a longer thing may
 * be noted around it later.
 *
 * <p>Not thread-safe; one is made for each text.
 */
public final class Findings {

    private final FoldedText text;
    private final List<Finding> all = new ArrayList<>();

    /**
     * Starts with nothing found.
     *
     * @param text the text that is searched
     */
    public Findings(FoldedText text) {
        this.text = text;
    }

    /**
     * Notes something that is the same wherever the same characters stand, letter case aside.
     *
     * @param kind what it is
     * @param from its first folded index, inclusive
     * @param to the folded index after its last
     * @return {@code to}, where the search goes on
     */
    public int add(SensitiveKind kind, int from, int to) {
        return add(kind, from, to, text.cut(from, to));
    }

    /**
     * Notes something.
     *
     * @param kind what it is
     * @param from its first folded index, inclusive
     * @param to the folded index after its last
     * @param value what makes two of them the same
     * @return {@code to}, where the search goes on
     */
    public int add(SensitiveKind kind, int from, int to, String value) {
        all.add(Finding.of(kind, text.start(from), text.end(to), value));
        text.take(from, to);
        return to;
    }

    /**
     * Returns how much was found.
     *
     * @return the number of findings
     */
    public int size() {
        return all.size();
    }

    /**
     * Returns what was found, without what lies within something else that was found.
     *
     * @return the findings in the order of the text
     */
    public List<Finding> inOrder() {
        Comparator<Finding> order =
                Comparator.comparingInt(Finding::start).thenComparing(Finding::end, Comparator.reverseOrder());
        List<Finding> outermost = new ArrayList<>(all.size());
        int last = 0;
        for (Finding each : all.stream().sorted(order).toList()) {
            if (each.end() > last) {
                outermost.add(each);
                last = each.end();
            }
        }
        return outermost;
    }
}
