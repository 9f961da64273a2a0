package io.github.cskit.triage.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words, from left to right, looking at every character a bounded number of times. A word is a run of
 * letters and digits; an apostrophe inside it belongs to it, and so does a point between digits. Scripts that are written
 * without spaces give overlapping pairs of characters. Code points that Unicode does not know are passed over. Not
 * thread-safe: one is made for each text.
 */
public final class WordReader {

    private static final int LONGEST = 60;

    private final String text;
    private final int most;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private WordReader(String text, int most) {
        this.text = text;
        this.most = most;
    }

    /**
     * Reads the first words of a text.
     *
     * @param text any text
     * @param most how many words are read at most
     * @return the words in the order of the text
     */
    public static List<Word> read(String text, int most) {
        WordReader reader = new WordReader(text, most);
        while (reader.at < text.length() && reader.words.size() < most) {
            reader.step();
        }
        return reader.words;
    }

    private void step() {
        int c = text.codePointAt(at);
        if (isUnspaced(c)) {
            pairs();
        } else if (Character.isLetterOrDigit(c)) {
            word();
        } else {
            at += Character.charCount(c);
        }
    }

    private void pairs() {
        int before = -1;
        while (at < text.length() && words.size() < most && isUnspaced(text.codePointAt(at))) {
            int next = at + Character.charCount(text.codePointAt(at));
            if (before >= 0) {
                words.add(new Word(text.substring(before, next), before, next));
            } else if (next >= text.length() || !isUnspaced(text.codePointAt(next))) {
                words.add(new Word(text.substring(at, next), at, next));
            }
            before = at;
            at = next;
        }
    }

    private void word() {
        int start = at;
        int end = at;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isUnspaced(c) || !(isPartOfWord(c) || joins(c))) {
                break;
            }
            at += Character.charCount(c);
            end = at;
        }
        words.add(new Word(key(text.substring(start, Math.min(end, start + LONGEST))), start, end));
    }

    private boolean joins(int c) {
        int next = at + 1;
        if (next >= text.length() || at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(next);
        return switch (c) {
            case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private static boolean isPartOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isUnspaced(int c) {
        return c >= 0x2E80 && (Character.isIdeographic(c) || isKana(c));
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    private static String key(String surface) {
        String folded = isAscii(surface) ? surface : Normalizer.normalize(surface, Normalizer.Form.NFKC);
        String lower = folded.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String plain = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower.replace("'", "");
        return Stemmer.stem(plain);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
