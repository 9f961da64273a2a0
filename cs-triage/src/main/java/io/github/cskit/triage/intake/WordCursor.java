package io.github.cskit.triage.intake;

/**
 * Goes through a stretch of a text word by word. A word is letters, digits, and an apostrophe or point between them; of
 * the white space and signs before a word only line breaks and the ends of sentences are told. Not thread-safe.
 */
final class WordCursor {

    /** Longer words are nobody's cue; they are read as one without keeping them. */
    private static final int LONGEST = 40;

    private final String text;
    private final int limit;
    private int start;
    private int end;
    private boolean afterStop;

    WordCursor(String text, int start, int limit) {
        this.text = text;
        this.limit = limit;
        this.start = start;
        this.end = start;
    }

    /** Returns a cursor that stands where this one stands. */
    WordCursor copy() {
        WordCursor copy = new WordCursor(text, start, limit);
        copy.end = end;
        copy.afterStop = afterStop;
        return copy;
    }

    /** Goes to the next word; returns false if there is none. */
    boolean next() {
        int at = end;
        afterStop = false;
        while (at < limit && !isWord(at)) {
            char c = text.charAt(at++);
            afterStop |= c == '.' || c == '!' || c == '?' || c == '\n' || c == ';';
        }
        start = at;
        while (at < limit && (isWord(at) || isInside(at))) {
            at++;
        }
        end = at;
        return start < limit;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Returns whether a sentence ended between the word before and this one. */
    boolean isAfterStop() {
        return afterStop;
    }

    /** Returns the word in lower case, with a plain apostrophe; empty if it is too long to be a cue. */
    String word() {
        if (end - start > LONGEST) {
            return "";
        }
        StringBuilder word = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            word.append(c == '\u2019' ? '\'' : Character.toLowerCase(c));
        }
        return word.toString();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(start));
    }

    boolean hasDigit() {
        for (int i = start; i < Math.min(end, start + LONGEST); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private boolean isInside(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '\u2019' || c == '.') && at > start && at + 1 < limit && isWord(at + 1);
    }
}
