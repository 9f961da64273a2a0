package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * A sentence or two, as runs of words that follow each other without anything between. It holds no line breaks of its
 * own: renderers wrap it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param spans the runs of words
 */
public record Phrase(List<Span> spans) {

    /** Copies the spans. */
    public Phrase {
        Checks.of("phrase").elements("spans", spans).orThrow();
        spans = List.copyOf(spans);
    }

    /**
     * Creates a phrase of our own words.
     *
     * @param text the words
     * @return the phrase
     */
    public static Phrase of(String text) {
        return new Phrase(List.of(Span.of(text)));
    }

    /**
     * Creates a phrase.
     *
     * @param spans the runs of words
     * @return the phrase
     */
    public static Phrase of(Span... spans) {
        return new Phrase(List.of(spans));
    }
}
