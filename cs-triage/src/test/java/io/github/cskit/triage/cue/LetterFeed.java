package io.github.cskit.triage.cue;

import io.github.cskit.triage.phrase.Symbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases the plain way: it writes the text down letter by letter, one space between words, and after each letter
 * looks for the longest phrase that ends there. Slow, and short enough to be believed. Not thread-safe.
 */
final class LetterFeed implements TextFeed {

    /** Before the first sentence of a title. */
    static final int TITLE = 30;

    private final String text;
    private final Phrases phrases;
    private final StringBuilder read = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<LetterPhrase> found = new ArrayList<>();
    private final Matches matches = new Matches();
    private boolean broken;
    private boolean inCode;

    /** All phrases of a lexicon, the first of equal ones, by their symbols. */
    record Phrases(Map<String, LetterPhrase> bySymbols, int longest, List<Cue> cues) {

        static Phrases of(CueFile file) {
            Map<String, LetterPhrase> all = new HashMap<>();
            for (int cue = 0; cue < file.cues().size(); cue++) {
                for (String phrase : file.phrases(file.cues().get(cue))) {
                    LetterPhrase parsed = LetterPhrase.parse(phrase, cue);
                    all.putIfAbsent(parsed.symbols(), parsed);
                }
            }
            int longest = all.keySet().stream().mapToInt(String::length).max().orElse(0);
            return new Phrases(all, longest, file.cues());
        }
    }

    LetterFeed(String text, Phrases phrases, boolean asTitle) {
        this.text = text;
        this.phrases = phrases;
        if (asTitle) {
            push(TITLE, 0, 0);
        }
        push(Symbols.BREAK, 0, 0);
        push(Symbols.SPACE, 0, 0);
        broken = true;
    }

    @Override
    public void code(boolean now) {
        inCode = now;
    }

    @Override
    public int letters(int from, int to) {
        int at = from;
        while (at < to && Symbols.letter(Symbols.of(text.charAt(at)))) {
            word(Symbols.of(text.charAt(at)), at, at + 1);
            at++;
        }
        return at;
    }

    @Override
    public void word(int symbol, int start, int end) {
        broken = false;
        push(symbol, start, end);
    }

    @Override
    public void space(int at) {
        if (last() != Symbols.SPACE) {
            push(Symbols.SPACE, at, at);
        }
    }

    @Override
    public void sentenceEnd(int at) {
        space(at);
        if (!broken) {
            push(Symbols.BREAK, at, at);
            push(Symbols.SPACE, at, at);
            broken = true;
        }
    }

    @Override
    public void question(int at) {
        space(at);
        push(Symbols.QUESTION, at, at + 1);
        broken = false;
        sentenceEnd(at + 1);
    }

    @Override
    public boolean insideWord() {
        return Symbols.inWord(last());
    }

    /** Returns what was found: start, end, cue and words of each place. */
    List<List<Integer>> found() {
        List<List<Integer>> all = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            LetterPhrase phrase = found.get(matches.sighting(i));
            all.add(List.of(matches.start(i), matches.end(i), phrase.cue(), phrase.words()));
        }
        return all;
    }

    private int last() {
        return read.charAt(read.length() - 1);
    }

    private void push(int symbol, int start, int end) {
        read.append((char) symbol);
        starts.add(start);
        ends.add(end);
        for (int length = Math.min(phrases.longest, read.length()); length > 0; length--) {
            LetterPhrase phrase = phrases.bySymbols.get(read.substring(read.length() - length));
            if (phrase != null) {
                found(phrase);
                return;
            }
        }
    }

    private void found(LetterPhrase phrase) {
        Cue cue = phrases.cues.get(phrase.cue());
        if (!inCode || cue.inCode()) {
            int first = read.length() - phrase.symbols().length() + phrase.lead();
            int last = read.length() - 1 - phrase.trail();
            found.add(phrase);
            matches.add(starts.get(first), ends.get(last), found.size() - 1, cue.guard());
        }
    }
}
