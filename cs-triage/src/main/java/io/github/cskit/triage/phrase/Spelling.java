package io.github.cskit.triage.phrase;

/**
 * The word that is being read, in a form that two words share only if they are equal: five bits for each of its first
 * twelve symbols, five for each of its last twelve, and how many there are. Of words of more than {@value #MOST} symbols,
 * which no phrase holds, it knows only the hash. Not thread-safe; one serves for all words of a text.
 */
public final class Spelling {

    /** How many symbols a word of a phrase may have. */
    static final int MOST = 24;

    /** How many symbols one long holds; four bits are left over. */
    static final int HALF = 12;

    private static final int BITS = 5;
    private static final long SYMBOLS = (1L << (BITS * HALF)) - 1;
    private static final int PAIR = (1 << (2 * BITS)) - 1;

    /** How many different pairs of symbols there are. */
    static final int PAIRS = PAIR + 1;

    /** The step of the hash FNV-1a of 32 bits (G. Fowler, L. C. Noll, P. Vo). */
    private static final int PRIME = 0x01000193;

    /** How many letters of a longer word are also hashed on their own, so that crashes and crashing share a part. */
    private static final int STEM = 5;

    private long head;
    private long tail;
    private int length;
    private int hash;
    private int stem;
    private boolean foreign;

    /** Creates a spelling without symbols. */
    public Spelling() {}

    /** Forgets the word. */
    public void clear() {
        head = 0;
        tail = 0;
        length = 0;
        hash = 0;
        foreign = false;
    }

    /**
     * Adds one symbol.
     *
     * @param symbol one of which words are made
     */
    public void add(int symbol) {
        foreign |= symbol == Symbols.OTHER;
        tail = (tail << BITS) | symbol;
        hash = mixed(hash, symbol);
        note(++length, tail, hash);
    }

    /**
     * Adds the letters that follow in a text.
     *
     * @param text the text
     * @param from where they begin
     * @param to where the text ends, exclusive
     * @return the index behind the last letter
     */
    public int addLetters(String text, int from, int to) {
        long symbols = tail;
        int mixed = hash;
        int count = length;
        int at = from;
        while (at < to) {
            int symbol = Symbols.of(text.charAt(at));
            if (!Symbols.letter(symbol)) {
                break;
            }
            symbols = (symbols << BITS) | symbol;
            mixed = mixed(mixed, symbol);
            note(++count, symbols, mixed);
            at++;
        }
        tail = symbols;
        hash = mixed;
        length = count;
        return at;
    }

    private static int mixed(int hash, int symbol) {
        return (hash ^ (symbol + 1)) * PRIME;
    }

    private void note(int count, long symbols, int mixed) {
        if (count == STEM) {
            stem = mixed;
        } else if (count == HALF) {
            head = symbols;
        }
    }

    /**
     * Returns how many symbols it has.
     *
     * @return 0 if there is no word
     */
    public int length() {
        return length;
    }

    /**
     * Says whether a symbol is among them that no word of the language holds.
     *
     * @return whether {@link Symbols#OTHER} was added
     */
    public boolean foreign() {
        return foreign;
    }

    /**
     * Returns the hash of all symbols.
     *
     * @return the hash, FNV-1a from 0
     */
    public int hash() {
        return hash;
    }

    /**
     * Says whether the word has a beginning that is hashed on its own.
     *
     * @return whether it is longer than that
     */
    public boolean hasStem() {
        return length > STEM;
    }

    /**
     * Returns the hash of the first symbols of a longer word.
     *
     * @return the hash; without meaning where there is no such beginning
     */
    public int stem() {
        return stem;
    }

    /** Returns the last symbols, and above them how many more there are than {@value #HALF}. */
    long key() {
        return length <= HALF ? tail : (tail & SYMBOLS) | ((long) (length - HALF) << (BITS * HALF));
    }

    /** Returns the first {@value #HALF} symbols of a longer word; 0 of a shorter one, whose key says all. */
    long head() {
        return length <= HALF ? 0 : head;
    }

    /** Returns some of the first symbols, at most {@value #HALF} and as many as there are. */
    long first(int symbols) {
        return length <= HALF ? tail >>> (BITS * (length - symbols)) : head >>> (BITS * (HALF - symbols));
    }

    /** Returns some of the last symbols, at most {@value #HALF} and as many as there are. */
    long last(int symbols) {
        return tail & ((1L << (BITS * symbols)) - 1);
    }

    /** Returns the first two symbols as one number; the second is 0 if there is only one. */
    int firstPair() {
        return (int) (length < 2 ? tail << BITS : first(2));
    }

    /** Returns the last two symbols as one number; the first is 0 if there is only one. */
    int lastPair() {
        return (int) tail & PAIR;
    }
}
