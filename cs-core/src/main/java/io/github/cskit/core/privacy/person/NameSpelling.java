package io.github.cskit.core.privacy.person;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** How names are compared: letter case, accents and the marks between their parts do not matter. */
final class NameSpelling {

    /** Stands between two parts of a name, whatever stands there in a text. */
    static final char GAP = ' ';

    private static final int FIRST_ACCENTED = 0xC0;
    private static final int LAST_ACCENTED = 0x24F;
    private static final char[] PLAIN = plain();

    private NameSpelling() {}

    /** Returns the letter that a letter counts as. */
    static char of(char c) {
        char plain = c >= FIRST_ACCENTED && c <= LAST_ACCENTED ? PLAIN[c - FIRST_ACCENTED] : c;
        return Character.toLowerCase(plain);
    }

    /** Returns whether a character is part of a name's part. */
    static boolean isPart(char c) {
        return Letters.isWord(c) || Letters.isOtherLetter(c);
    }

    /** Returns the parts of a name, in the order in which it is written, as they are compared. */
    static List<String> parts(String name) {
        FoldedText folded = FoldedText.of(name);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            char c = folded.at(i);
            if (isPart(c)) {
                part.append(of(c));
            } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }

    private static char[] plain() {
        char[] table = new char[LAST_ACCENTED - FIRST_ACCENTED + 1];
        for (int i = 0; i < table.length; i++) {
            String letter = String.valueOf((char) (FIRST_ACCENTED + i));
            table[i] = Normalizer.normalize(letter, Normalizer.Form.NFD).charAt(0);
        }
        return table;
    }
}
