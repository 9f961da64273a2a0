package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Checks;

/**
 * A note that stands out from the text around it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tone its colour
 * @param title what it is, in a word or two
 * @param phrase what it says
 */
public record Callout(Tone tone, String title, Phrase phrase) implements Block {

    /** Checks the parts. */
    public Callout {
        Checks.of("callout")
                .present("tone", tone)
                .name("title", title)
                .present("phrase", phrase)
                .orThrow();
    }
}
