package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Checks;

/**
 * A paragraph.
 *
 * <p>Immutable and thread-safe.
 *
 * @param phrase what it says
 */
public record Paragraph(Phrase phrase) implements Block {

    /** Checks that there is a phrase. */
    public Paragraph {
        Checks.of("paragraph").present("phrase", phrase).orThrow();
    }

    /**
     * Creates a paragraph of our own words.
     *
     * @param text the words
     * @return the paragraph
     */
    public static Paragraph of(String text) {
        return new Paragraph(Phrase.of(text));
    }
}
