package io.github.cskit.reporting.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words as a reader takes them: whatever their case and width, and whatever invisible characters
 * somebody put between their letters. Letters of other scripts that look alike are not unified. Linear in the length.
 */
final class Tokens {

    private static final int LAST_ASCII = 0x7F;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int start;
    private int sentence;
    private int clause;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        return new Tokens(text).cut();
    }

    private List<Token> cut() {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.getType(c) != Character.FORMAT && c != '\u00AD') {
                visit(c, i, next);
            }
            i = next;
        }
        end(text.length());
        return tokens;
    }

    private void visit(int c, int at, int next) {
        String folded = folded(c);
        if (folded.codePoints().allMatch(Character::isLetterOrDigit)) {
            if (word.isEmpty()) {
                start = at;
            }
            word.append(folded);
        } else if (isApostrophe(c) && !word.isEmpty() && isLetterAt(next)) {
            word.append('\'');
        } else if (Character.getType(c) != Character.NON_SPACING_MARK || word.isEmpty()) {
            end(at);
            count(c, next);
        }
    }

    private void count(int c, int next) {
        boolean number = next < text.length() && Character.isDigit(text.charAt(next));
        if (c == '!' || c == '?' || c == '\n' || c == '\u2029' || (c == '.' && !number)) {
            sentence++;
            clause++;
        } else if (c == ',' || c == ';' || c == ':' || c == '\u2013' || c == '\u2014') {
            clause++;
        }
    }

    private void end(int at) {
        if (!word.isEmpty()) {
            tokens.add(new Token(word.toString(), start, at, sentence, clause));
            word.setLength(0);
        }
    }

    private boolean isLetterAt(int index) {
        return index < text.length() && Character.isLetter(text.codePointAt(index));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    private static String folded(int c) {
        if (c <= LAST_ASCII) {
            return String.valueOf((char) Character.toLowerCase(c));
        }
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
