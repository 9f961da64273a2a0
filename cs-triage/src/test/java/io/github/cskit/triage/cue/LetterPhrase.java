package io.github.cskit.triage.cue;

import io.github.cskit.triage.phrase.Symbols;
import java.util.ArrayList;
import java.util.List;

/**
 * A phrase as letters, in the form in which {@link LetterFeed} looks for it: one character for each symbol, its
 * surroundings included.
 *
 * @param symbols its symbols
 * @param lead how many of the first belong to its surroundings
 * @param trail how many of the last do
 * @param words how many words it has
 * @param cue the cue it speaks for
 */
record LetterPhrase(String symbols, int lead, int trail, int words, int cue) {

    static LetterPhrase parse(String text, int cue) {
        List<Integer> symbols = new ArrayList<>();
        String rest = text.strip();
        int lead = start(rest, symbols);
        rest = rest.substring(anchored(rest) ? 1 : 0);
        boolean open = rest.endsWith("*");
        int last = Symbols.SPACE;
        int words = 0;
        for (char c : rest.replace("*", "").strip().toCharArray()) {
            int symbol = symbol(c);
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
        StringBuilder letters = new StringBuilder();
        symbols.forEach(each -> letters.append((char) each.intValue()));
        return new LetterPhrase(letters.toString(), lead, trail, words, cue);
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
            symbols.add(LetterFeed.TITLE);
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

    private static int symbol(char c) {
        if (c == '#') {
            return Symbols.NUMBER;
        }
        return c == '.' ? Symbols.BREAK : Symbols.of(c);
    }
}
