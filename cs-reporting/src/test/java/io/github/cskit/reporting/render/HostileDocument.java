package io.github.cskit.reporting.render;

import io.github.cskit.reporting.document.BarChart;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Callout;
import io.github.cskit.reporting.document.Card;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.KeyFigures;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.StackedBar;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Tone;
import io.github.cskit.reporting.document.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A document with one text in every place where text from data may stand, and every kind of block. */
final class HostileDocument {

    /** A text that no renderer changes. */
    static final String PLACEHOLDER = "Zplaceholderz";

    private HostileDocument() {}

    static Document with(String text) {
        Span name = Span.name(text);
        Span quote = Span.quote(text);
        Value cell = new Value.Name(text);
        Value.Trace trace = new Value.Trace(List.of(Optional.of(BigDecimal.TEN), Optional.empty()), "10 to none");
        Table table = new Table(
                "Names",
                List.of(Column.words("First"), Column.words("Second"), Column.numbers("Number")),
                List.of(List.of(cell, new Value.Mark(Tone.RED, "Red"), cell), List.of(trace, cell, count())));
        Card card = new Card(
                Phrase.of(name, Span.quiet(" c-1")),
                List.of(new Value.Mark(Tone.YELLOW, "Yellow")),
                List.of(Fact.of("Name", cell, "a note")),
                List.of(new BulletList(List.of(Phrase.of(name), Phrase.of(Span.of("said "), quote, Span.of("."))))));
        Section section = new Section(
                "names",
                "Names",
                List.of(
                        new Paragraph(Phrase.of(name)),
                        new Paragraph(Phrase.of(Span.strong("Name"), Span.of(" "), name, Span.of(" and "), quote)),
                        new BulletList(List.of(Phrase.of(name), Phrase.of(quote))),
                        table,
                        card,
                        new KeyFigures(List.of(Fact.of("Name", cell))),
                        new Callout(Tone.NEUTRAL, "Note:", Phrase.of(name)),
                        new StackedBar("Parts", List.of(new StackedBar.Part("Green", Tone.GREEN, 1, "1 (100.0%)"))),
                        new BarChart("Bars", List.of(new BarChart.Bar(text, 3)))));
        return new Document(
                "Title", "as of a day", List.of(Fact.of("Name", cell)), List.of(section), Phrase.of(name, quote));
    }

    private static Value count() {
        return new Value.Count(1234);
    }
}
