package io.github.cskit.reporting.render;

import io.github.cskit.reporting.document.BarChart;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Callout;
import io.github.cskit.reporting.document.Card;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.KeyFigures;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.StackedBar;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import java.util.List;

/** Writes plain text of a fixed width. Immutable and thread-safe. */
final class TextRenderer implements DocumentRenderer {

    private static final int BAR_WIDTH = 40;

    private final int width;

    TextRenderer(int width) {
        this.width = width;
    }

    @Override
    public String render(Document document) {
        TextPage page = new TextPage(width);
        page.write("", TerminalText.of(document.title()));
        page.write("", TerminalText.of(document.subtitle()));
        page.ruler('=');
        facts(page, "", document.header());
        for (Section section : document.sections()) {
            page.line("");
            page.write("", TerminalText.of(section.title()));
            page.ruler('-');
            section.blocks().forEach(block -> block(page, "", block));
        }
        page.line("");
        page.ruler('=');
        page.write("", phrase(document.closing()));
        return page.text();
    }

    private static void block(TextPage page, String indent, Block block) {
        if (block instanceof Paragraph paragraph) {
            page.write(indent, phrase(paragraph.phrase()));
        } else if (block instanceof BulletList list) {
            list.items().forEach(item -> page.write(indent + "- ", indent + "  ", phrase(item)));
        } else if (block instanceof Table table) {
            page.line("");
            page.write(indent, TerminalText.of(table.caption() + ":"));
            TextTable.write(page, indent, table);
        } else if (block instanceof KeyFigures figures) {
            facts(page, indent, figures.figures());
        } else if (block instanceof Callout callout) {
            page.write(
                    indent + "! ",
                    indent + "  ",
                    TerminalText.of(callout.title() + " ").plus(phrase(callout.phrase())));
        } else if (block instanceof Card card) {
            card(page, indent, card);
        } else if (block instanceof StackedBar bar) {
            stackedBar(page, indent, bar);
        } else if (block instanceof BarChart chart) {
            barChart(page, indent, chart);
        }
    }

    private static void card(TextPage page, String indent, Card card) {
        TerminalText head = TerminalText.of("* ").plus(phrase(card.title()));
        for (Value.Mark mark : card.marks()) {
            head = head.plus(TerminalText.of(" [" + mark.label() + "]"));
        }
        page.line("");
        page.write(indent, head);
        facts(page, indent + "    ", card.facts());
        card.blocks().forEach(block -> block(page, indent + "    ", block));
    }

    private static void facts(TextPage page, String indent, List<Fact> facts) {
        int labels = facts.stream()
                .mapToInt(f -> TerminalText.of(f.label()).columns())
                .max()
                .orElse(0);
        for (Fact fact : facts) {
            TerminalText label = TerminalText.of(fact.label());
            String pad = " ".repeat(labels - label.columns() + 2);
            TerminalText said = value(fact.value());
            if (fact.note().isPresent()) {
                said = said.plus(TerminalText.of(" (" + fact.note().get() + ")"));
            }
            page.write(indent + label.visible() + pad, indent + " ".repeat(labels + 2), said);
        }
    }

    private static void stackedBar(TextPage page, String indent, StackedBar bar) {
        page.write(indent, TerminalText.of(bar.title() + ":"));
        bars(
                page,
                indent,
                bar.total(),
                bar.parts().stream()
                        .map(part -> new Bar(TerminalText.of(part.label()), part.size(), TerminalText.of(part.shown())))
                        .toList());
    }

    private static void barChart(TextPage page, String indent, BarChart chart) {
        page.write(indent, TerminalText.of(chart.title() + ":"));
        bars(
                page,
                indent,
                chart.longest(),
                chart.bars().stream()
                        .map(bar -> new Bar(
                                TerminalText.ofData(bar.label()), bar.size(), value(new Value.Count(bar.size()))))
                        .toList());
    }

    private static void bars(TextPage page, String indent, long whole, List<Bar> bars) {
        int labels = bars.stream()
                .mapToInt(b -> Math.min(24, b.label().columns()))
                .max()
                .orElse(0);
        for (Bar bar : bars) {
            String pad = " ".repeat(Math.max(0, labels - bar.label().columns()) + 2);
            String blocks = TextBars.bar(bar.size(), whole, BAR_WIDTH);
            TerminalText drawn =
                    TerminalText.of(blocks + (blocks.isEmpty() ? "" : " ")).plus(bar.shown());
            String hanging = indent + "  " + " ".repeat(labels + 2);
            page.write(
                    indent + "  ",
                    hanging,
                    bar.label().plus(TerminalText.of(pad)).plus(drawn));
        }
    }

    private record Bar(TerminalText label, long size, TerminalText shown) {}

    /** Returns a value as it stands in a line. */
    static TerminalText value(Value value) {
        if (value instanceof Value.Name name) {
            return TerminalText.ofData(name.text());
        }
        if (value instanceof Value.Trace trace) {
            return TerminalText.of(TextBars.trace(trace.points()) + " " + trace.summary());
        }
        return TerminalText.of(value.shown());
    }

    private static TerminalText phrase(Phrase phrase) {
        TerminalText said = TerminalText.of("");
        for (Span span : phrase.spans()) {
            said = said.plus(
                    switch (span.voice()) {
                        case PLAIN, STRONG, QUIET -> TerminalText.of(span.text());
                        case NAME -> TerminalText.ofData(span.text());
                        case QUOTE ->
                            TerminalText.of("“")
                                    .plus(TerminalText.ofData(span.text()))
                                    .plus(TerminalText.of("”"));
                    });
        }
        return said;
    }
}
