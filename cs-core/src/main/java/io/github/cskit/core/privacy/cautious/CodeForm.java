package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;

/**
 * The form of a code of a few characters, written as an example of it: {@code A} is a capital, {@code a} a small letter,
 * {@code 9} a digit, {@code ?} a space, a hyphen or nothing, {@code _} a space or a hyphen, and everything else itself.
 */
final class CodeForm {

    private CodeForm() {}

    /** Returns the index after a code of a form that begins at a place, or -1 if none does. */
    static int end(FoldedText text, int from, String form) {
        int i = from;
        for (int at = 0; at < form.length(); at++) {
            char c = text.at(i);
            char wanted = form.charAt(at);
            if (wanted == '?' && c != ' ' && c != '-') {
                continue;
            }
            if (!fits(c, wanted)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    /** Returns the first letters and digits of a run, without what stands between them. */
    static String plain(FoldedText text, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (Letters.isAsciiAlphanumeric(text.at(i))) {
                plain.append(text.at(i));
            }
        }
        return plain.toString();
    }

    private static boolean fits(char c, char wanted) {
        return switch (wanted) {
            case 'A' -> c >= 'A' && c <= 'Z';
            case 'a' -> c >= 'a' && c <= 'z';
            case '9' -> Letters.isDigit(c);
            case '?', '_' -> c == ' ' || c == '-';
            default -> c == wanted;
        };
    }
}
