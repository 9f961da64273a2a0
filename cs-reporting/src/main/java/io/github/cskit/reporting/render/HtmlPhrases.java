package io.github.cskit.reporting.render;

import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.Tone;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.reporting.render.HtmlWriter.Tag;
import java.util.Locale;

/** Writes phrases and values into HTML. Immutable and thread-safe. */
final class HtmlPhrases {

    private HtmlPhrases() {}

    static void write(HtmlWriter html, Phrase phrase) {
        phrase.spans().forEach(span -> write(html, span));
    }

    static void write(HtmlWriter html, Value value) {
        if (value instanceof Value.Name name) {
            html.element(Tag.BDI, name.text());
        } else if (value instanceof Value.Mark mark) {
            html.element(Tag.SPAN, "mark " + toneClass(mark.tone()), mark.label());
        } else if (value instanceof Value.Trace trace) {
            HtmlCharts.write(html, trace);
        } else if (value instanceof Value.Nothing nothing) {
            html.element(Tag.SPAN, "quiet", nothing.words());
        } else {
            html.text(value.shown());
        }
    }

    /** Returns the class that gives something a tone. */
    static String toneClass(Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }

    private static void write(HtmlWriter html, Span span) {
        switch (span.voice()) {
            case PLAIN -> html.text(span.text());
            case STRONG -> html.element(Tag.STRONG, span.text());
            case QUIET -> html.element(Tag.SPAN, "quiet", span.text());
            case NAME -> html.element(Tag.BDI, span.text());
            case QUOTE -> html.open(Tag.Q).element(Tag.BDI, span.text()).close();
        }
    }
}
