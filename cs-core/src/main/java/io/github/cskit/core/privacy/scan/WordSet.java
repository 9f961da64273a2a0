package io.github.cskit.core.privacy.scan;

import java.util.Collection;
import java.util.List;

/**
 * A set of lower-case words that is asked whether it holds a run of a text, without copying the run.
 *
 * <p>Immutable and thread-safe.
 */
public final class WordSet {

    private final String[] table;
    private final int longest;

    private WordSet(String[] table, int longest) {
        this.table = table;
        this.longest = longest;
    }

    /**
     * Creates a set.
     *
     * @param words the words, in lower-case
     * @return the set
     */
    public static WordSet of(Collection<String> words) {
        String[] table = new String[Integer.highestOneBit(Math.max(4, words.size() * 4))];
        int longest = 0;
        for (String word : words) {
            int slot = word.hashCode() & (table.length - 1);
            while (table[slot] != null && !table[slot].equals(word)) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = word;
            longest = Math.max(longest, word.length());
        }
        return new WordSet(table, longest);
    }

    /**
     * Creates a set of words that are separated by spaces.
     *
     * @param words the words, in lower-case
     * @return the set
     */
    public static WordSet of(String words) {
        return of(List.of(words.strip().split("\\s+", -1)));
    }

    /**
     * Returns whether the set holds a run of a text; letter case does not matter.
     *
     * @param text the text
     * @param from the first index, inclusive
     * @param to the index after the last
     * @return whether the run is one of the words
     */
    public boolean holds(FoldedText text, int from, int to) {
        if (to - from > longest || to <= from) {
            return false;
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Character.toLowerCase(text.at(i));
        }
        for (int slot = hash & (table.length - 1); table[slot] != null; slot = (slot + 1) & (table.length - 1)) {
            if (table[slot].length() == to - from && text.has(table[slot], from)) {
                return true;
            }
        }
        return false;
    }
}
