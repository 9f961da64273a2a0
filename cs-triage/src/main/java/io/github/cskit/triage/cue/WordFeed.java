package io.github.cskit.triage.cue;

import io.github.cskit.triage.phrase.PhraseAutomaton;
import io.github.cskit.triage.phrase.Sighting;
import io.github.cskit.triage.phrase.Spelling;
import io.github.cskit.triage.phrase.Symbols;
import io.github.cskit.triage.phrase.Tokens;
import io.github.cskit.triage.phrase.Vocabulary;
import io.github.cskit.triage.wording.WordBag;

/**
 * Hands words and marks to the automaton, one break between sentences, and remembers where the last ones stood, so that a
 * phrase can be pointed at. Not thread-safe.
 */
final class WordFeed implements TextFeed {

    private static final int RING = Sighting.MAX_TOKENS;
    private static final int MASK = RING - 1;

    private final String text;
    private final CueLexicon lexicon;
    private final Vocabulary vocabulary;
    private final PhraseAutomaton automaton;
    private final WordBag bag;
    private final Matches matches = new Matches();
    private final Spelling spelling;
    private final int[] starts;
    private final int[] ends;
    private int count;
    private int state = PhraseAutomaton.START;
    private boolean broken;
    private boolean inCode;
    private int words;
    private int wordStart;
    private int wordEnd;

    /** The end of the last word outside code. */
    private int said;

    /**
     * Creates a feed for one field.
     *
     * @param text what stands in the field
     * @param lexicon whose phrases are found
     * @param bag takes the words outside code
     * @param asTitle whether the field stands where a title does
     */
    WordFeed(String text, CueLexicon lexicon, WordBag bag, boolean asTitle) {
        this(text, lexicon, bag, asTitle, new Spelling(), new int[RING], new int[RING]);
    }

    private WordFeed(
            String text,
            CueLexicon lexicon,
            WordBag bag,
            boolean asTitle,
            Spelling spelling,
            int[] starts,
            int[] ends) {
        this.text = text;
        this.lexicon = lexicon;
        this.vocabulary = lexicon.phrases().vocabulary();
        this.automaton = lexicon.phrases().automaton();
        this.bag = bag;
        this.spelling = spelling;
        this.starts = starts;
        this.ends = ends;
        if (asTitle) {
            push(Tokens.TITLE, 0, 0);
        }
        push(Tokens.BREAK, 0, 0);
        broken = true;
    }

    /** Creates a feed for the next field; nothing more may be read here. */
    WordFeed next(String field, boolean asTitle) {
        return new WordFeed(field, lexicon, bag, asTitle, spelling, starts, ends);
    }

    @Override
    public void code(boolean now) {
        inCode = now;
    }

    @Override
    public int letters(int from, int to) {
        begin(from);
        wordEnd = spelling.addLetters(text, from, to);
        return wordEnd;
    }

    @Override
    public void word(int symbol, int start, int end) {
        begin(start);
        spelling.add(symbol);
        wordEnd = end;
    }

    private void begin(int start) {
        if (spelling.length() == 0) {
            wordStart = start;
            words += inCode ? 0 : 1;
            broken = false;
        }
    }

    @Override
    public void space(int at) {
        if (spelling.length() > 0) {
            endWord();
        }
    }

    @Override
    public void sentenceEnd(int at) {
        space(at);
        if (!broken) {
            bag.boundary(said);
            push(Tokens.BREAK, at, at);
            broken = true;
        }
    }

    @Override
    public void question(int at) {
        space(at);
        bag.question(at);
        push(Tokens.QUESTION, at, at + 1);
        broken = false;
        sentenceEnd(at + 1);
    }

    @Override
    public boolean insideWord() {
        return spelling.length() > 0;
    }

    Matches matches() {
        return matches;
    }

    int words() {
        return words;
    }

    private void endWord() {
        if (!inCode) {
            bag.word(spelling, wordStart, wordEnd);
            said = wordEnd;
        }
        int beginnings = vocabulary.beginnings(spelling);
        if (beginnings != 0) {
            findBeginnings(beginnings);
        }
        boolean found = push(vocabulary.word(spelling), wordStart, wordEnd);
        int endings = vocabulary.ends(spelling);
        if (endings != 0 && !found) {
            findEnd(endings);
        }
        spelling.clear();
    }

    /** Finds phrases whose last word may go on, where the word is long enough for them, before the whole word is read. */
    private void findBeginnings(int lengths) {
        starts[count & MASK] = wordStart;
        for (int rest = lengths; rest != 0; rest &= rest - 1) {
            int length = Integer.numberOfTrailingZeros(rest);
            int sighting = automaton.sighting(automaton.next(state, vocabulary.beginning(spelling, length)));
            if (sighting != Sighting.NONE) {
                add(starts[(count + 1 - Sighting.tokens(sighting)) & MASK], behind(length), sighting);
            }
        }
    }

    /** Finds the longest end of the word that is a phrase. */
    private void findEnd(int lengths) {
        for (int rest = lengths; rest != 0; ) {
            int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(rest);
            int token = vocabulary.end(spelling, length);
            if (token != Tokens.UNKNOWN) {
                add(before(length), wordEnd, automaton.sighting(automaton.next(PhraseAutomaton.START, token)));
                return;
            }
            rest &= ~(1 << length);
        }
    }

    private boolean push(int token, int start, int end) {
        int slot = count++ & MASK;
        starts[slot] = start;
        ends[slot] = end;
        state = automaton.next(state, token);
        int sighting = automaton.sighting(state);
        if (sighting == Sighting.NONE) {
            return false;
        }
        int first = count - Sighting.tokens(sighting);
        int last = count - 1 - Sighting.trail(sighting);
        add(starts[first & MASK], ends[last & MASK], sighting);
        return true;
    }

    private void add(int start, int end, int sighting) {
        int cue = Sighting.cue(sighting);
        if (!inCode || lexicon.inCode(cue)) {
            matches.add(start, end, sighting, lexicon.guards(cue));
        }
    }

    /** Returns the index behind some of the first letters of the word, which may have marks between them. */
    private int behind(int letters) {
        int at = wordStart;
        for (int left = letters; left > 0; at++) {
            left -= Symbols.letter(Symbols.of(text.charAt(at))) ? 1 : 0;
        }
        return at;
    }

    /** Returns the index of the first of some of the last letters of the word, which may have marks between them. */
    private int before(int letters) {
        int at = wordEnd;
        for (int left = letters; left > 0; ) {
            at--;
            left -= Symbols.letter(Symbols.of(text.charAt(at))) ? 1 : 0;
        }
        return at;
    }
}
