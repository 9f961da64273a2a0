package io.github.cskit.core.validation;

import java.util.Optional;

/**
 * The rules for text that comes from outside: bounded, well-formed Unicode, and for names not blank. It is not a
 * filter: nothing is removed or changed. Escaping is the business of whoever renders the text.
 */
final class TextRule {

    private TextRule() {}

    /** Returns what is wrong with a one-line name or id, as a phrase after "is"; empty if nothing. */
    static Optional<String> nameProblem(String text, int maxLength) {
        if (text.isBlank() || invisible(text)) {
            return Optional.of("blank");
        }
        return problem(text, maxLength);
    }

    /** Returns what is wrong with free text, which may be blank and may hold line breaks. */
    static Optional<String> problem(String text, int maxLength) {
        if (text.length() > maxLength) {
            return Optional.of(text.length() + " characters long");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of("text with a lone surrogate at index " + i);
            }
        }
        return Optional.empty();
    }

    private static boolean invisible(String text) {
        return text.codePoints().allMatch(TextRule::leavesNoMark);
    }

    private static boolean leavesNoMark(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || type == Character.CONTROL;
    }
}
