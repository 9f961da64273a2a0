package io.github.cskit.reporting.render;

import io.github.cskit.reporting.document.BarChart;
import io.github.cskit.reporting.document.Block;
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
import io.github.cskit.reporting.document.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Writes CommonMark with the tables of GitHub. Immutable and thread-safe. */
final class MarkdownRenderer implements DocumentRenderer {

    private static final int BAR_WIDTH = 20;

    @Override
    public String render(Document document) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(text(document.title())).append("\n\n");
        out.append(text(document.subtitle())).append("\n\n");
        facts(out, document.header());
        for (Section section : document.sections()) {
            out.append("## ").append(text(section.title())).append("\n\n");
            section.blocks().forEach(block -> block(out, block));
        }
        out.append("---\n\n").append(phrase(document.closing())).append('\n');
        return out.toString();
    }

    private static void block(StringBuilder out, Block block) {
        if (block instanceof Paragraph paragraph) {
            out.append(phrase(paragraph.phrase())).append("\n\n");
        } else if (block instanceof BulletList list) {
            list.items().forEach(item -> out.append("- ").append(phrase(item)).append('\n'));
            out.append('\n');
        } else if (block instanceof Table table) {
            table(out, table);
        } else if (block instanceof KeyFigures figures) {
            facts(out, figures.figures());
        } else if (block instanceof Callout callout) {
            out.append("> **").append(text(callout.title())).append("** ");
            out.append(phrase(callout.phrase())).append("\n\n");
        } else if (block instanceof Card card) {
            card(out, card);
        } else if (block instanceof StackedBar bar) {
            stackedBar(out, bar);
        } else if (block instanceof BarChart chart) {
            barChart(out, chart);
        }
    }

    private static void card(StringBuilder out, Card card) {
        out.append("### ").append(phrase(card.title()));
        card.marks().forEach(mark -> out.append(" · ").append(text(mark.label())));
        out.append("\n\n");
        if (!card.facts().isEmpty()) {
            out.append(card.facts().stream().map(MarkdownRenderer::fact).collect(Collectors.joining(" · ")));
            out.append("\n\n");
        }
        card.blocks().forEach(block -> block(out, block));
    }

    private static void facts(StringBuilder out, List<Fact> facts) {
        for (Fact fact : facts) {
            out.append("- ").append(fact(fact)).append('\n');
        }
        out.append(facts.isEmpty() ? "" : "\n");
    }

    private static String fact(Fact fact) {
        String note = fact.note().map(words -> " (" + text(words) + ")").orElse("");
        return "**" + text(fact.label()) + ":** " + value(fact.value()) + note;
    }

    private static void table(StringBuilder out, Table table) {
        out.append(text(table.caption())).append("\n\n|");
        table.columns()
                .forEach(column -> out.append(' ').append(text(column.title())).append(" |"));
        out.append("\n|");
        table.columns().forEach(column -> out.append(column.alignment() == Column.Alignment.END ? "---:|" : "---|"));
        out.append('\n');
        for (List<Value> row : table.rows()) {
            out.append('|');
            row.forEach(value -> out.append(' ').append(value(value)).append(" |"));
            out.append('\n');
        }
        out.append('\n');
    }

    private static void stackedBar(StringBuilder out, StackedBar bar) {
        out.append(text(bar.title())).append("\n\n");
        for (StackedBar.Part part : bar.parts()) {
            out.append("- **").append(text(part.label())).append("** ");
            out.append(text(part.shown())).append(' ');
            out.append(TextBars.bar(part.size(), bar.total(), BAR_WIDTH)).append('\n');
        }
        out.append('\n');
    }

    private static void barChart(StringBuilder out, BarChart chart) {
        out.append(text(chart.title())).append("\n\n");
        for (BarChart.Bar bar : chart.bars()) {
            out.append("- ").append(MarkdownText.ofData(bar.label()).escaped()).append(": ");
            out.append(text(new Value.Count(bar.size()).shown())).append(' ');
            out.append(TextBars.bar(bar.size(), chart.longest(), BAR_WIDTH)).append('\n');
        }
        out.append('\n');
    }

    private static String value(Value value) {
        if (value instanceof Value.Name name) {
            return MarkdownText.ofData(name.text()).escaped();
        }
        if (value instanceof Value.Trace trace) {
            return TextBars.trace(trace.points()) + " " + text(trace.summary());
        }
        return text(value.shown());
    }

    private static String phrase(Phrase phrase) {
        return phrase.spans().stream().map(MarkdownRenderer::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        return switch (span.voice()) {
            case PLAIN, QUIET -> text(span.text());
            case STRONG -> strong(span.text());
            case NAME -> MarkdownText.ofData(span.text()).escaped();
            case QUOTE -> "“" + MarkdownText.ofData(span.text()).escaped() + "”";
        };
    }

    /** Returns words with emphasis; spaces at either end stay outside, where the emphasis would end otherwise. */
    private static String strong(String words) {
        String stripped = words.strip();
        int start = words.indexOf(stripped);
        String after = words.substring(start + stripped.length());
        return words.substring(0, start) + "**" + text(stripped) + "**" + after;
    }

    private static String text(String text) {
        return MarkdownText.of(text).escaped();
    }
}
