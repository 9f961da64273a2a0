package io.github.cskit.triage.cue;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase as the automaton reads it. {@code ~} at its start means the start of a title, {@code ^} the start of a
 * sentence, {@code .} at its end the end of one, {@code ?} a question mark, {@code #} or digits a number, {@code *} at either
 * edge that the word may go on there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param symbols its symbols
 * @param lead how many of the first belong to its surroundings
 * @param trail how many of the last do
 * @param words how many words it has
 */
record Phrase(List<Integer> symbols, int lead, int trail, int words) {

    /** The most symbols that a phrase may have. */
    static final int MAX_SYMBOLS = 96;

    /**
     * Reads a phrase.
     *
     * @param text its text form
     * @return the phrase
     * @throws IllegalArgumentException if it is empty, too long, or holds what is not a symbol
     */
    static Phrase parse(String text) {
        List<Integer> symbols = new ArrayList<>();
        String rest = text.strip();
        int lead = start(rest, symbols);
        rest = rest.substring(anchored(rest) ? 1 : 0);
        boolean open = rest.endsWith("*");
        int last = Symbols.SPACE;
        int words = 0;
        for (char c : rest.replace("*", "").strip().toCharArray()) {
            int symbol = symbol(c, text);
            if (symbol == last && (symbol == Symbols.SPACE || symbol == Symbols.NUMBER)) {
                continue;
            }
            if (symbol == Symbols.QUESTION || symbol == Symbols.BREAK) {
                spaced(symbols, last);
            }
            words += Symbols.inWord(symbol) && last == Symbols.SPACE ? 1 : 0;
            symbols.add(symbol);
            last = symbol;
        }
        int trail = end(symbols, open, last);
        if (words == 0 || symbols.size() > MAX_SYMBOLS) {
            throw new IllegalArgumentException("The phrase (" + text + ") has no word or is too long.");
        }
        return new Phrase(List.copyOf(symbols), lead, trail, words);
    }

    /** Returns the symbols as the trie takes them. */
    int[] toArray() {
        return symbols.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean anchored(String text) {
        return !text.isEmpty() && "~^*".indexOf(text.charAt(0)) >= 0;
    }

    private static int start(String text, List<Integer> symbols) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first == '*') {
            return 0;
        }
        if (first == '~') {
            symbols.add(Symbols.TITLE);
        }
        if (first == '~' || first == '^') {
            symbols.add(Symbols.BREAK);
        }
        symbols.add(Symbols.SPACE);
        return symbols.size();
    }

    private static void spaced(List<Integer> symbols, int last) {
        if (last != Symbols.SPACE) {
            symbols.add(Symbols.SPACE);
        }
    }

    private static int end(List<Integer> symbols, boolean open, int last) {
        if (open) {
            return 0;
        }
        if (last == Symbols.BREAK) {
            return 2;
        }
        if (last != Symbols.QUESTION) {
            symbols.add(Symbols.SPACE);
            return 1;
        }
        return 0;
    }

    private static int symbol(char c, String text) {
        if (c == '#') {
            return Symbols.NUMBER;
        }
        int symbol = c == '.' ? Symbols.BREAK : Symbols.of(c);
        if (symbol < 0 || symbol == Symbols.OTHER) {
            throw new IllegalArgumentException("The phrase (" + text + ") holds (" + c + "), which no phrase can.");
        }
        return symbol;
    }
}
