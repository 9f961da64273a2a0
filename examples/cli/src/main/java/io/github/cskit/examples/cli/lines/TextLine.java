package io.github.cskit.examples.cli.lines;

import io.github.cskit.core.validation.Checks;

/**
 * One line that {@code cs redact} reads. Immutable and thread-safe.
 *
 * @param id the id of the text
 * @param text the text; may be empty
 */
public record TextLine(String id, String text) {

    /** Checks that both are there. */
    public TextLine {
        Checks.of("text", id).name("id", id).text("text", text).orThrow();
    }
}
