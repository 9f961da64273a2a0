package io.github.cskit.core.privacy.person;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.scan.WordSet;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the names of known people: whole, reversed, run together, or one part of them that is written with a capital.
 * A part that is also an everyday word, as Will or May, counts only within the whole name. Of a name that is not known
 * it finds nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class KnownNames implements Finder {

    private static final int SHORTEST_PART = 3;

    /** Given names and family names that are everyday English words, or common ones of businesses. */
    private static final WordSet EVERYDAY = WordSet.of("""
                    will mark may april june august grace hope bill art rose summer faith joy chance grant page young
                    long rich frank dean king bishop baker cook smith white black brown green gray day best love price
                    case field cross bond banks stone wood woods hill lake rivers church chase drew earl guy jack jean
                    penny robin ruby sky skye star sunny trip victor wade ray rob pat sue stew miles max major marina
                    marine lane iris ivy jade hunter harmony heath gale flora fern eve dawn dale crystal christian carol
                    brook brad bob autumn amber ace van von der den del the and for mac
                    """);

    private final NameTree root;

    private KnownNames(NameTree root) {
        this.root = root;
    }

    /**
     * Creates the finder of some names.
     *
     * @param names full names as people write them; blank ones are ignored
     * @return the finder
     */
    public static KnownNames of(Collection<String> names) {
        NameTree root = new NameTree();
        for (String name : new TreeSet<>(names)) {
            List<String> parts = NameSpelling.parts(name);
            String whole = String.join(" ", parts);
            if (parts.size() > 1) {
                addWhole(root, parts, whole);
            }
            for (String part : parts) {
                if (part.length() >= SHORTEST_PART || (Letters.isUnspaced(part.charAt(0)) && part.length() > 1)) {
                    addPart(root, part, whole);
                }
            }
        }
        return new KnownNames(root);
    }

    private static void addWhole(NameTree root, List<String> parts, String whole) {
        root.add(whole, whole, false);
        List<String> reversed = new ArrayList<>(parts.subList(0, parts.size() - 1));
        reversed.add(0, parts.get(parts.size() - 1));
        root.add(String.join(" ", reversed), whole, false);
        if (Letters.isUnspaced(whole.charAt(0))) {
            root.add(String.join("", parts), whole, false);
            root.add(String.join("", reversed), whole, false);
        }
    }

    private static void addPart(NameTree root, String part, String whole) {
        FoldedText folded = FoldedText.of(part);
        if (!EVERYDAY.holds(folded, 0, folded.length())) {
            root.add(part, whole, true);
        }
    }

    @Override
    public void find(FoldedText text, Findings findings) {
        if (root.isEmpty()) {
            return;
        }
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            boolean inside = NameSpelling.isPart(text.at(i - 1)) && !Letters.isUnspaced(c);
            NameTree.Match match = inside || !NameSpelling.isPart(c) ? null : root.longest(text, i);
            i = match == null ? i + 1 : findings.add(SensitiveKind.NAME, i, match.to(), match.whole());
        }
    }

    /** Returns nothing of the names. */
    @Override
    public String toString() {
        return "KnownNames";
    }
}
