package io.github.cskit.examples.cli.lines;

import io.github.cskit.core.privacy.Redaction;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;
import java.util.List;

/**
 * What {@code cs redact} makes of one text. Immutable and thread-safe.
 *
 * @param id the id of the text
 * @param text the text with placeholders
 * @param found what was taken out
 */
public record RedactedAnswer(String id, String text, List<Place> found) {

    /**
     * Where something was taken out. Immutable and thread-safe.
     *
     * @param kind what it was
     * @param start its first character in the input, in UTF-16 units
     * @param end the one after its last
     */
    public record Place(SensitiveKind kind, int start, int end) {}

    /**
     * Creates the answer.
     *
     * @param id the id of the text
     * @param redaction what became of it
     * @return the answer
     */
    public static RedactedAnswer of(String id, Redaction redaction) {
        return new RedactedAnswer(
                id,
                redaction.text(),
                redaction.found().stream()
                        .map(each -> new Place(each.kind(), each.start(), each.end()))
                        .toList());
    }
}
