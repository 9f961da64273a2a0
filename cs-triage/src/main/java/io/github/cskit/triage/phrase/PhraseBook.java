package io.github.cskit.triage.phrase;

/**
 * Phrases that can be found in texts: the words that they hold, and the automaton over these.
 *
 * <p>Immutable and thread-safe.
 */
public final class PhraseBook {

    private final Vocabulary vocabulary;
    private final PhraseAutomaton automaton;
    private final int size;

    private PhraseBook(Vocabulary vocabulary, PhraseAutomaton automaton, int size) {
        this.vocabulary = vocabulary;
        this.automaton = automaton;
        this.size = size;
    }

    /**
     * Returns the words of the phrases.
     *
     * @return the words with their tokens
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Returns the automaton that finds the phrases.
     *
     * @return the automaton over tokens
     */
    public PhraseAutomaton automaton() {
        return automaton;
    }

    /**
     * Returns how many phrases there are.
     *
     * @return the number of different phrases
     */
    public int size() {
        return size;
    }

    /** Collects the phrases of a book. Not thread-safe. */
    public static final class Builder {

        private final VocabularyBuilder vocabulary = new VocabularyBuilder();
        private final PhraseReader reader = new PhraseReader(vocabulary);
        private final PhraseTrie trie = new PhraseTrie();
        private int size;

        /** Creates a builder without phrases. */
        public Builder() {}

        /**
         * Adds a phrase; of two equal ones the first stays.
         *
         * @param phrase its text form: {@code ~} at its start means the start of a title, {@code ^} the start of a
         *     sentence, {@code .} at its end the end of one, {@code ?} a question mark, {@code #} or digits a number,
         *     {@code *} at either edge that the word may go on there: after the last word, or before the only one
         * @param cue the number of the cue that it speaks for
         * @throws IllegalArgumentException if it is empty, too long, or nothing that can be found in a text
         */
        public void add(String phrase, int cue) {
            reader.read(phrase);
            size += trie.add(reader.tokens(), reader.count(), reader.sighting(cue)) ? 1 : 0;
        }

        /**
         * Makes the book; nothing more can be added afterwards.
         *
         * @return the book
         */
        public PhraseBook build() {
            int tokens = Tokens.WORDS + vocabulary.size();
            return new PhraseBook(new Vocabulary(vocabulary), AutomatonBuilder.build(trie, tokens), size);
        }
    }
}
