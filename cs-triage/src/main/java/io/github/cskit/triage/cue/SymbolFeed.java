package io.github.cskit.triage.cue;

import io.github.cskit.triage.wording.WordBag;

/**
 * Hands symbols to the automaton, one space between words and one break between sentences, and remembers where the last
 * ones stood, so that a phrase can be pointed at. Not thread-safe.
 */
final class SymbolFeed {

    private static final int RING = 128;
    private static final int MASK = RING - 1;

    private final CueLexicon lexicon;
    private final WordBag bag;
    private final Matches matches = new Matches();
    private final int[] starts;
    private final int[] ends;
    private int count;
    private int state;
    private int last = Symbols.SPACE;
    private boolean broken;
    private boolean inCode;
    private int words;
    private int wordStart;
    private int wordEnd;

    /**
     * Creates a feed for one field.
     *
     * @param lexicon whose phrases are found
     * @param bag takes the words outside code
     * @param asTitle whether the field stands where a title does
     */
    SymbolFeed(CueLexicon lexicon, WordBag bag, boolean asTitle) {
        this(lexicon, bag, asTitle, new int[RING], new int[RING]);
    }

    private SymbolFeed(CueLexicon lexicon, WordBag bag, boolean asTitle, int[] starts, int[] ends) {
        this.lexicon = lexicon;
        this.bag = bag;
        this.starts = starts;
        this.ends = ends;
        if (asTitle) {
            push(Symbols.TITLE, 0, 0);
        }
        push(Symbols.BREAK, 0, 0);
        push(Symbols.SPACE, 0, 0);
        broken = true;
    }

    /** Creates a feed for the next field; nothing more may be read here. */
    SymbolFeed next(boolean asTitle) {
        return new SymbolFeed(lexicon, bag, asTitle, starts, ends);
    }

    /** Says whether what follows is code. */
    void code(boolean now) {
        inCode = now;
    }

    /** Reads something that words are made of. */
    void word(int symbol, int start, int end) {
        if (!inCode) {
            if (last == Symbols.SPACE) {
                words++;
                wordStart = start;
            }
            wordEnd = end;
            if (symbol == Symbols.OTHER) {
                bag.foreign();
            } else {
                bag.letter(symbol);
            }
        }
        broken = false;
        push(symbol, start, end);
    }

    /** Reads the end of a word. */
    void space(int at) {
        if (last != Symbols.SPACE) {
            bag.wordEnd(wordStart, wordEnd);
            push(Symbols.SPACE, at, at);
        }
    }

    /** Reads the end of a sentence. */
    void sentenceEnd(int at) {
        space(at);
        if (!broken) {
            bag.boundary(wordEnd);
            push(Symbols.BREAK, at, at);
            push(Symbols.SPACE, at, at);
            broken = true;
        }
    }

    /** Reads a question mark. */
    void question(int at) {
        space(at);
        bag.question(at);
        push(Symbols.QUESTION, at, at + 1);
        broken = false;
        sentenceEnd(at + 1);
    }

    /** Returns whether a word has begun and not ended. */
    boolean insideWord() {
        return Symbols.inWord(last);
    }

    Matches matches() {
        return matches;
    }

    int words() {
        return words;
    }

    private void push(int symbol, int start, int end) {
        int slot = count++ & MASK;
        starts[slot] = start;
        ends[slot] = end;
        last = symbol;
        state = lexicon.automaton().next(state, symbol);
        int phrase = lexicon.automaton().phraseAt(state);
        if (phrase >= 0) {
            found(phrase);
        }
    }

    private void found(int phrase) {
        if (inCode && !lexicon.inCode(phrase)) {
            return;
        }
        int first = count - lexicon.length(phrase) + lexicon.lead(phrase);
        int until = count - 1 - lexicon.trail(phrase);
        matches.add(starts[first & MASK], ends[until & MASK], phrase, lexicon.guards(phrase));
    }
}
