package io.github.cskit.core.privacy.scan;

import org.jspecify.annotations.Nullable;

/**
 * A text as it is read when personal data is looked for: folded character by character, with what was found already
 * taken out. Indices count folded characters; {@link #start} and {@link #end} lead back to the text itself.
 *
 * <p>Not thread-safe; one is made for each text.
 */
public final class FoldedText {

    /** Stands where something was found, or where a placeholder stood from the beginning. */
    public static final char TAKEN = '\uFFFF';

    /** What is read before the beginning and after the end: a character of no class. */
    public static final char NONE = '\0';

    private final String text;
    private final char[] chars;
    private int @Nullable [] origins;
    private int length;

    private FoldedText(String text) {
        this.text = text;
        this.chars = new char[text.length()];
    }

    /**
     * Folds a text.
     *
     * @param text the text; may be malformed
     * @return the folded text
     */
    public static FoldedText of(String text) {
        FoldedText folded = new FoldedText(text);
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int codePoint = Character.isSurrogate(c) ? text.codePointAt(i) : c;
            folded.append(codePoint, i);
            i += Character.charCount(codePoint);
        }
        return folded;
    }

    private void append(int codePoint, int at) {
        int plain = Folding.of(codePoint);
        int needed = plain == Folding.NOTHING ? 0 : Character.charCount(plain);
        if (needed != Character.charCount(codePoint)) {
            shift();
        }
        for (int i = 0; i < needed; i++) {
            note(length, at + i);
            chars[length++] = needed == 1 ? (char) plain : text.charAt(at + i);
        }
    }

    /** From the first character that changes the length on, every one remembers where it stood. */
    private void shift() {
        if (origins == null) {
            int[] places = new int[text.length()];
            for (int i = 0; i < length; i++) {
                places[i] = i;
            }
            origins = places;
        }
    }

    private void note(int index, int at) {
        if (origins != null) {
            origins[index] = at;
        }
    }

    /**
     * Returns how many folded characters there are.
     *
     * @return the length
     */
    public int length() {
        return length;
    }

    /**
     * Returns a folded character.
     *
     * @param index any index
     * @return the character; {@link #NONE} outside the text
     */
    public char at(int index) {
        return index >= 0 && index < length ? chars[index] : NONE;
    }

    /**
     * Returns where a character stands in the text itself.
     *
     * @param index an index of a folded character
     * @return the UTF-16 index of its first unit
     */
    public int start(int index) {
        return origins == null ? index : origins[index];
    }

    /**
     * Returns where a run ends in the text itself, with the marks written over its last character.
     *
     * @param index the index after the last folded character of the run, above 0
     * @return the UTF-16 index after it
     */
    public int end(int index) {
        int last = start(index - 1);
        int after = last + (Character.isSurrogate(chars[index - 1]) ? 1 : Character.charCount(text.codePointAt(last)));
        while (after < text.length() && Folding.isMark(text.charAt(after))) {
            after++;
        }
        return after;
    }

    /**
     * Takes a run out of what is still looked at.
     *
     * @param from the first index, inclusive
     * @param to the index after the last
     */
    public void take(int from, int to) {
        for (int i = from; i < to; i++) {
            chars[i] = TAKEN;
        }
    }

    /**
     * Returns whether a word stands at a place; letter case does not matter.
     *
     * @param word the word, in lower-case
     * @param index the first index
     * @return whether all its characters stand there
     */
    public boolean has(String word, int index) {
        if (index < 0 || index + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(chars[index + i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether a word stands at a place exactly as it is written.
     *
     * @param word the word
     * @param index the first index
     * @return whether all its characters stand there
     */
    public boolean hasExactly(String word, int index) {
        if (index < 0 || index + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[index + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns a run of folded characters.
     *
     * @param from the first index, inclusive
     * @param to the index after the last
     * @return the run
     */
    public String cut(int from, int to) {
        return new String(chars, from, to - from);
    }

    /**
     * Returns a run as it is written in the text itself, with what was taken out of it.
     *
     * @param from the first index, inclusive
     * @param to the index after the last, above {@code from}
     * @return the run
     */
    public String written(int from, int to) {
        return text.substring(start(from), end(to));
    }

    /**
     * Returns the first index after spaces on the same line.
     *
     * @param from the first index
     * @param most how many are passed over at most
     * @return the index of something else
     */
    public int afterSpaces(int from, int most) {
        int i = from;
        while (i < from + most && (at(i) == ' ' || at(i) == '\t')) {
            i++;
        }
        return i;
    }
}
