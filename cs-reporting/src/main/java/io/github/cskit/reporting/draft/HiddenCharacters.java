package io.github.cskit.reporting.draft;

import java.util.ArrayList;
import java.util.List;

/** Finds characters that leave no mark on a page and change how the others are read. */
final class HiddenCharacters {

    private static final int LAST_ASCII = 0x7F;

    private HiddenCharacters() {}

    static List<Finding> in(String field, String text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isHidden(c, text, i, next)) {
                findings.add(new Finding(FindingKind.HIDDEN_CHARACTER, field, i, next));
            }
            i = next;
        }
        return findings;
    }

    private static boolean isHidden(int c, String text, int at, int next) {
        if (c == 0x200C || c == 0x200D) {
            return !joins(text, at, next);
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.CONTROL -> c != '\n' && c != '\t' && c != '\r';
            default -> c == 0x3164 || c == 0x115F || c == 0x1160 || c == 0xFFA0;
        };
    }

    /** The joiners are part of the spelling between two characters that are not ASCII. */
    private static boolean joins(String text, int at, int next) {
        return at > 0
                && next < text.length()
                && text.codePointBefore(at) > LAST_ASCII
                && text.codePointAt(next) > LAST_ASCII;
    }
}
