package io.github.cskit.triage.phrase;

/**
 * The words that phrases hold, with their numbers: whole words, beginnings after which a word may go on, and ends before
 * which it may.
 *
 * <p>Immutable and thread-safe.
 */
public final class Vocabulary {

    /** Above the symbols of a beginning and of an end; above those of a whole word stands a smaller number. */
    static final long BEGINNING = 14L << 60;

    static final long END = 15L << 60;

    private static final long SPREAD = 0x9e3779b97f4a7c15L;
    private static final int ANY_LENGTH = (1 << (Spelling.HALF + 1)) - 1;

    /** The symbols of words, as their spelling gives them; 0 where there is none. */
    private final long[] keys;

    /** The first symbols of long words; those of others are in the keys. */
    private final long[] heads;

    private final int[] numbers;
    private final int mask;

    /** One bit for each length of the beginnings whose first two symbols these are; likewise for ends. */
    private final short[] beginnings;

    private final short[] ends;

    Vocabulary(VocabularyBuilder words) {
        beginnings = words.beginnings();
        ends = words.ends();
        int capacity = 2 * Integer.highestOneBit(Math.max(8, 2 * words.size() - 1));
        mask = capacity - 1;
        keys = new long[capacity];
        heads = new long[capacity];
        numbers = new int[capacity];
        for (int word = 0; word < words.size(); word++) {
            int slot = mix(words.key(word)) & mask;
            while (keys[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = words.key(word);
            heads[slot] = words.head(word);
            numbers[slot] = Tokens.WORDS + word;
        }
    }

    /**
     * Returns the number of a word.
     *
     * @param word the word
     * @return its number; {@link Tokens#UNKNOWN} if no phrase holds it
     */
    public int word(Spelling word) {
        return word.length() > Spelling.MOST ? Tokens.UNKNOWN : find(word.key(), word.head());
    }

    /**
     * Says which beginnings of a word phrases may hold.
     *
     * @param word the word
     * @return one bit for each length that a beginning of it may have, none for others
     */
    public int beginnings(Spelling word) {
        return beginnings[word.firstPair()] & (ANY_LENGTH >>> Math.max(0, Spelling.HALF - word.length()));
    }

    /**
     * Returns the number of a beginning of a word, after which the word may go on.
     *
     * @param word the word
     * @param length how many symbols the beginning has
     * @return its number; {@link Tokens#UNKNOWN} if no phrase holds it
     */
    public int beginning(Spelling word, int length) {
        return find(BEGINNING | word.first(length), 0);
    }

    /**
     * Says which ends of a word are phrases.
     *
     * @param word the word
     * @return one bit for each length that an end of it may have, none for others
     */
    public int ends(Spelling word) {
        return ends[word.lastPair()] & (ANY_LENGTH >>> Math.max(0, Spelling.HALF - word.length()));
    }

    /**
     * Returns the number of an end of a word, before which the word may have more.
     *
     * @param word the word
     * @param length how many symbols the end has
     * @return its number; {@link Tokens#UNKNOWN} if it is no phrase
     */
    public int end(Spelling word, int length) {
        return find(END | word.last(length), 0);
    }

    private int find(long key, long head) {
        int slot = mix(key) & mask;
        while (keys[slot] != 0) {
            if (keys[slot] == key && (head == 0 || heads[slot] == head)) {
                return numbers[slot];
            }
            slot = (slot + 1) & mask;
        }
        return Tokens.UNKNOWN;
    }

    /** Spreads the symbols of a word over all bits, the upper most of all. */
    static int mix(long key) {
        return (int) ((key * SPREAD) >>> 32);
    }
}
