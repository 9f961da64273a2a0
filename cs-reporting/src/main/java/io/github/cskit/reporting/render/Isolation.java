package io.github.cskit.reporting.render;

import java.text.Bidi;

/**
 * Keeps text that runs right to left from reordering what stands around it, where the target has no element for that:
 * first strong isolate (U+2068) before it, pop directional isolate (U+2069) behind it.
 */
final class Isolation {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Isolation() {}

    static String of(String visible) {
        char[] chars = visible.toCharArray();
        return Bidi.requiresBidi(chars, 0, chars.length) ? FIRST_STRONG_ISOLATE + visible + POP_ISOLATE : visible;
    }
}
