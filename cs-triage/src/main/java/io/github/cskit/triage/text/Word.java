package io.github.cskit.triage.text;

/**
 * A word of a text: the key it is compared by, and where it stands. It does not hold the text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stem the key: lower case, without endings
 * @param start the index of its first character, in UTF-16 units
 * @param end the index after its last
 */
public record Word(String stem, int start, int end) {}
