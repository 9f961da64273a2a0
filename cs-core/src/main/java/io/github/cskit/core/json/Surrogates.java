package io.github.cskit.core.json;

/** Finds halves of characters that stand alone, which no file can hold and no reader can show. */
final class Surrogates {

    private Surrogates() {}

    static int indexOfLone(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
