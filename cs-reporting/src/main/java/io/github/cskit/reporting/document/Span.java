package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Checks;

/**
 * A run of words in one voice. Any text may stand in it: renderers escape every span, whatever its voice.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words, never markup
 * @param voice how they are spoken
 */
public record Span(String text, Voice voice) {

    /** How a run of words is spoken. */
    public enum Voice {
        /** Plainly, in our own words. */
        PLAIN,

        /** With emphasis, in our own words. */
        STRONG,

        /** Aside, in our own words. */
        QUIET,

        /** A name or label that came from data; kept apart from its surroundings where it runs right to left. */
        NAME,

        /** The words of a customer, shown in quotation marks; kept apart like a name. */
        QUOTE
    }

    /** Checks the parts. */
    public Span {
        Checks.of("span").text("text", text).present("voice", voice).orThrow();
    }

    /**
     * Creates a span of our own words.
     *
     * @param text the words
     * @return the span
     */
    public static Span of(String text) {
        return new Span(text, Voice.PLAIN);
    }

    /**
     * Creates a span of our own words with emphasis.
     *
     * @param text the words
     * @return the span
     */
    public static Span strong(String text) {
        return new Span(text, Voice.STRONG);
    }

    /**
     * Creates a span of our own words spoken aside.
     *
     * @param text the words
     * @return the span
     */
    public static Span quiet(String text) {
        return new Span(text, Voice.QUIET);
    }

    /**
     * Creates a span of a name or label that came from data.
     *
     * @param text the name
     * @return the span
     */
    public static Span name(String text) {
        return new Span(text, Voice.NAME);
    }

    /**
     * Creates a span of a customer's words.
     *
     * @param text the words, without quotation marks
     * @return the span
     */
    public static Span quote(String text) {
        return new Span(text, Voice.QUOTE);
    }
}
