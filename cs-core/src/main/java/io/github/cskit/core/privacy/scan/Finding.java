package io.github.cskit.core.privacy.scan;

import io.github.cskit.core.privacy.sensitive.SensitiveKind;

/**
 * Something sensitive that was found in a text. It holds the value itself: it never leaves the library.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param start its first UTF-16 index in the text, inclusive
 * @param end the UTF-16 index after its last
 * @param value what makes two of them the same
 */
public record Finding(SensitiveKind kind, int start, int end, String value) {

    /**
     * Creates a finding.
     *
     * @param kind what it is
     * @param start its first UTF-16 index in the text, inclusive
     * @param end the UTF-16 index after its last
     * @param value what makes two of them the same
     * @return the finding
     */
    public static Finding of(SensitiveKind kind, int start, int end, String value) {
        return new Finding(kind, start, end, value);
    }

    /** Returns kind and place, never the value. */
    @Override
    public String toString() {
        return "Finding[" + kind.wireName() + " " + start + "-" + end + "]";
    }
}
