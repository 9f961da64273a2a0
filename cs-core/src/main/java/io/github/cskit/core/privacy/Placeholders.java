package io.github.cskit.core.privacy;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;

/** The placeholders that stand in a text already, from an earlier redaction: they stay as they are. */
final class Placeholders {

    private static final int MOST_DIGITS = 9;

    private Placeholders() {}

    /** Takes them out of what is searched, and keeps their numbers from being given again. */
    static void keep(FoldedText text, Pseudonyms pseudonyms) {
        for (int i = 0; i < text.length(); i++) {
            int end = text.at(i) == '[' ? end(text, i) : -1;
            if (end > 0) {
                pseudonyms.reserve(text.cut(i, end));
                text.take(i, end);
            }
        }
    }

    private static int end(FoldedText text, int opening) {
        for (SensitiveKind kind : SensitiveKind.values()) {
            int dash = opening + 1 + kind.wireName().length();
            if (text.at(dash) == '-' && text.hasExactly(kind.wireName(), opening + 1)) {
                int i = dash + 1;
                while (i <= dash + MOST_DIGITS && Letters.isDigit(text.at(i))) {
                    i++;
                }
                return i > dash + 1 && text.at(i) == ']' ? i + 1 : -1;
            }
        }
        return -1;
    }
}
