package io.github.cskit.triage.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of a collection of texts, numbered in the order in which they came up, and in how many texts each stands. Not
 * thread-safe while texts are added; only read afterwards.
 */
public final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private int[] frequencies = new int[1024];

    /**
     * Returns the number of a term, which gets one if it has none.
     *
     * @param term the term
     * @return 0 or more
     */
    public int number(String term) {
        Integer known = numbers.putIfAbsent(term, terms.size());
        if (known != null) {
            return known;
        }
        terms.add(term);
        if (terms.size() > frequencies.length) {
            frequencies = Arrays.copyOf(frequencies, 2 * frequencies.length);
        }
        return terms.size() - 1;
    }

    /**
     * Returns the number of a term that is known.
     *
     * @param term the term
     * @return its number; −1 if it is not known
     */
    public int find(String term) {
        return numbers.getOrDefault(term, -1);
    }

    /**
     * Returns the same terms with the same numbers, of which no text is counted yet. Terms that come up later in one do
     * not come up in the other.
     *
     * @return a copy
     */
    public Vocabulary uncounted() {
        Vocabulary copy = new Vocabulary();
        terms.forEach(copy::number);
        return copy;
    }

    /**
     * Counts the terms of a text, each once.
     *
     * @param text the terms
     */
    public void count(TermCounts text) {
        for (int i = 0; i < text.size(); i++) {
            count(text.number(i));
        }
    }

    /**
     * Counts a text in which a term stands.
     *
     * @param number the number of the term
     */
    public void count(int number) {
        frequencies[number]++;
    }

    /**
     * Returns in how many texts a term stands.
     *
     * @param number the number of the term
     * @return 0 or more
     */
    public int frequency(int number) {
        return frequencies[number];
    }

    /**
     * Returns a term.
     *
     * @param number its number
     * @return the term
     */
    public String term(int number) {
        return terms.get(number);
    }

    /**
     * Returns how many terms there are.
     *
     * @return 0 or more
     */
    public int size() {
        return terms.size();
    }
}
