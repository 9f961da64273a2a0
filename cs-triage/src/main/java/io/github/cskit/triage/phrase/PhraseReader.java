package io.github.cskit.triage.phrase;

/**
 * Reads phrases in their text form into tokens. {@code ~} at its start means the start of a title, {@code ^} the start of a
 * sentence, {@code .} at its end the end of one, {@code ?} a question mark, {@code #} or digits a number, {@code *} at either
 * edge that the word may go on there: after the last word of a phrase, or before the only one. Not thread-safe.
 */
final class PhraseReader {

    private final VocabularyBuilder vocabulary;
    private final Spelling spelling = new Spelling();
    private final int[] tokens = new int[Sighting.MAX_TOKENS];
    private String text = "";
    private int count;
    private int lead;
    private int words;
    private int last;

    PhraseReader(VocabularyBuilder vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads a phrase; its parts can be asked for until the next one is read.
     *
     * @param phrase its text form
     * @throws IllegalArgumentException if it is empty, too long, or nothing that can be found in a text
     */
    void read(String phrase) {
        text = phrase;
        count = 0;
        words = 0;
        last = Symbols.SPACE;
        spelling.clear();
        String form = phrase.strip();
        boolean end = form.startsWith("*");
        boolean beginning = form.length() > 1 && form.endsWith("*");
        lead = anchor(form);
        String inside = form.substring(end || lead > 0 ? 1 : 0, form.length() - (beginning ? 1 : 0))
                .strip();
        for (int i = 0; i < inside.length(); i++) {
            read(inside.charAt(i));
        }
        if (end) {
            onlyWord(beginning);
        } else if (beginning) {
            lastWord();
        } else {
            wordEnd();
        }
        if (words == 0) {
            throw problem("has no word.");
        }
    }

    /** Returns the tokens, with what must stand around the phrase. */
    int[] tokens() {
        return tokens;
    }

    /** Returns how many tokens there are. */
    int count() {
        return count;
    }

    /** Returns what is known of it where it ends. */
    int sighting(int cue) {
        return Sighting.of(cue, count - lead, tokens[count - 1] == Tokens.BREAK ? 1 : 0, words);
    }

    private int anchor(String form) {
        if (form.startsWith("~")) {
            add(Tokens.TITLE);
        }
        if (form.startsWith("~") || form.startsWith("^")) {
            add(Tokens.BREAK);
        }
        return count;
    }

    private void read(char c) {
        int symbol = symbol(c);
        if (!Symbols.inWord(symbol)) {
            wordEnd();
            if (symbol != Symbols.SPACE) {
                add(symbol == Symbols.BREAK ? Tokens.BREAK : Tokens.QUESTION);
            }
        } else if (last == Symbols.BREAK || last == Symbols.QUESTION) {
            throw problem("has no space after a mark.");
        } else if (symbol != Symbols.NUMBER || last != Symbols.NUMBER) {
            spelling.add(symbol);
        }
        last = symbol;
    }

    private int symbol(char c) {
        if (c == '#') {
            return Symbols.NUMBER;
        }
        int symbol = c == '.' ? Symbols.BREAK : Symbols.of(c);
        if (symbol < 0 || symbol == Symbols.OTHER || c == '*') {
            throw problem("holds (" + c + "), which no phrase can there.");
        }
        return symbol;
    }

    private void wordEnd() {
        if (spelling.length() > Spelling.MOST) {
            throw problem("has a word of more than " + Spelling.MOST + " letters.");
        }
        if (spelling.length() > 0) {
            addWord(vocabulary.word(spelling));
        }
    }

    private void lastWord() {
        requireOpen();
        addWord(vocabulary.beginning(spelling));
    }

    private void onlyWord(boolean beginning) {
        requireOpen();
        if (count > 0 || beginning) {
            throw problem("begins inside a word and so must be the end of that word alone.");
        }
        addWord(vocabulary.end(spelling));
    }

    private void requireOpen() {
        boolean letters = true;
        for (int i = 1; i <= Math.min(spelling.length(), Spelling.HALF); i++) {
            letters &= Symbols.letter((int) spelling.first(i) & Symbols.OTHER);
        }
        if (spelling.length() < 2 || spelling.length() > Spelling.HALF || !letters) {
            throw problem("has no 2 to " + Spelling.HALF + " letters beside the place where the word may go on.");
        }
    }

    private void addWord(int token) {
        add(token);
        words++;
        spelling.clear();
    }

    private void add(int token) {
        if (count == tokens.length) {
            throw problem("has more than " + tokens.length + " words and marks.");
        }
        tokens[count++] = token;
    }

    private IllegalArgumentException problem(String what) {
        return new IllegalArgumentException("The phrase (" + text + ") " + what);
    }
}
