package io.github.cskit.triage.phrase;

/**
 * The numbers of what a text is made of where words are read and not letters: marks, and from {@link #WORDS} on the words
 * that phrases hold.
 *
 * <p>Immutable and thread-safe.
 */
public final class Tokens {

    /** A word that no phrase holds. */
    public static final int UNKNOWN = 0;

    /** Before the first sentence of a title, or of the text where there is no title. */
    public static final int TITLE = 1;

    /** Between sentences, lines, list items and clauses in brackets. */
    public static final int BREAK = 2;

    /** A question mark. */
    public static final int QUESTION = 3;

    /** The first number of a word. */
    static final int WORDS = 4;

    private Tokens() {}
}
