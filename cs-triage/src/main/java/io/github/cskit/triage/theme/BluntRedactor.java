package io.github.cskit.triage.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Takes out of a text whatever looks like an address, a link, a long number or a key: rather too much than too little. It
 * does not know names. Words are what stands between white space. A run of words of digits and signs counts as one number.
 * Every character is looked at a bounded number of times.
 *
 * <p>Immutable and thread-safe.
 */
final class BluntRedactor implements UnaryOperator<String> {

    private static final String REMOVED = "[…]";
    private static final int MOST_DIGITS = 6;
    private static final int LONGEST_WORD_WITH_DIGITS = 11;

    @Override
    public String apply(String text) {
        StringBuilder redacted = new StringBuilder(text.length());
        List<String> number = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            for (String word : line.strip().split("\\s+", -1)) {
                if (isNumber(word)) {
                    number.add(word);
                } else {
                    flush(number, redacted);
                    append(isSecret(word) ? REMOVED : word, redacted);
                }
            }
            flush(number, redacted);
        }
        return redacted.toString();
    }

    private static void flush(List<String> number, StringBuilder redacted) {
        int digits = number.stream().mapToInt(BluntRedactor::digits).sum();
        if (digits > MOST_DIGITS) {
            append(REMOVED, redacted);
        } else {
            number.forEach(word -> append(word, redacted));
        }
        number.clear();
    }

    private static void append(String word, StringBuilder redacted) {
        redacted.append(redacted.isEmpty() || word.isEmpty() ? "" : " ").append(word);
    }

    private static boolean isNumber(String word) {
        return digits(word) > 0 && word.chars().noneMatch(Character::isLetter) && word.indexOf('@') < 0;
    }

    private static boolean isSecret(String word) {
        return word.indexOf('@') >= 0
                || word.contains("://")
                || digits(word) > MOST_DIGITS
                || (digits(word) > 0 && word.length() > LONGEST_WORD_WITH_DIGITS);
    }

    private static int digits(String word) {
        return (int) word.codePoints().filter(Character::isDigit).count();
    }
}
