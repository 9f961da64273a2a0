package io.github.cskit.triage.cue;

/** Takes what a text is made of, from left to right, as the scanner finds it. Implementations need not be thread-safe. */
interface TextFeed {

    /** Says whether what follows is code. */
    void code(boolean now);

    /** Reads letters up to the first character that is none; the one at the start is one. Returns where they end. */
    int letters(int from, int to);

    /** Reads something else that words are made of. */
    void word(int symbol, int start, int end);

    /** Reads something between words. */
    void space(int at);

    /** Reads the end of a sentence. */
    void sentenceEnd(int at);

    /** Reads a question mark. */
    void question(int at);

    /** Returns whether a word has begun and not ended. */
    boolean insideWord();
}
