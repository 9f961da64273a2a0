package io.github.cskit.reporting.render;

import io.github.cskit.reporting.document.BarChart;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Callout;
import io.github.cskit.reporting.document.Card;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.KeyFigures;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.StackedBar;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.reporting.render.HtmlWriter.Attribute;
import io.github.cskit.reporting.render.HtmlWriter.Name;
import io.github.cskit.reporting.render.HtmlWriter.Tag;
import java.util.List;

/** Writes the blocks of a section into HTML. Immutable and thread-safe. */
final class HtmlBlocks {

    private HtmlBlocks() {}

    static void write(HtmlWriter html, Block block) {
        if (block instanceof Paragraph paragraph) {
            html.open(Tag.P);
            HtmlPhrases.write(html, paragraph.phrase());
            html.close();
        } else if (block instanceof BulletList list) {
            bullets(html, list);
        } else if (block instanceof Table table) {
            table(html, table);
        } else if (block instanceof KeyFigures figures) {
            facts(html, "figures", figures.figures());
        } else if (block instanceof Callout callout) {
            callout(html, callout);
        } else if (block instanceof Card card) {
            card(html, card);
        } else if (block instanceof StackedBar bar) {
            HtmlCharts.write(html, bar);
        } else if (block instanceof BarChart chart) {
            HtmlCharts.write(html, chart);
        }
        html.line();
    }

    private static void bullets(HtmlWriter html, BulletList list) {
        html.open(Tag.UL);
        list.items().forEach(item -> {
            html.open(Tag.LI);
            HtmlPhrases.write(html, item);
            html.close().line();
        });
        html.close();
    }

    private static void facts(HtmlWriter html, String cssClass, List<Fact> facts) {
        html.open(Tag.DL, cssClass).line();
        for (Fact fact : facts) {
            html.open(Tag.DIV).element(Tag.DT, fact.label()).open(Tag.DD);
            HtmlPhrases.write(html, fact.value());
            html.close();
            fact.note().ifPresent(note -> html.element(Tag.DD, "note", note));
            html.close().line();
        }
        html.close();
    }

    private static void callout(HtmlWriter html, Callout callout) {
        html.open(Tag.DIV, "callout " + HtmlPhrases.toneClass(callout.tone()));
        html.open(Tag.P).element(Tag.STRONG, callout.title()).text(" ");
        HtmlPhrases.write(html, callout.phrase());
        html.close().close();
    }

    private static void card(HtmlWriter html, Card card) {
        html.open(Tag.ARTICLE, "card " + cardTone(card)).line();
        html.open(Tag.DIV, "card-head").open(Tag.H3);
        HtmlPhrases.write(html, card.title());
        html.close();
        card.marks().forEach(mark -> {
            html.text(" ");
            HtmlPhrases.write(html, mark);
        });
        html.close().line();
        if (!card.facts().isEmpty()) {
            facts(html, "facts", card.facts());
            html.line();
        }
        card.blocks().forEach(block -> write(html, block));
        html.close();
    }

    private static String cardTone(Card card) {
        return card.marks().isEmpty()
                ? "tone-neutral"
                : HtmlPhrases.toneClass(card.marks().get(0).tone());
    }

    private static void table(HtmlWriter html, Table table) {
        html.open(
                        Tag.DIV,
                        Attribute.of(Name.CLASS, "scroll"),
                        Attribute.of(Name.ROLE, "region"),
                        Attribute.of(Name.ARIA_LABEL, table.caption()),
                        Attribute.of(Name.TABINDEX, "0"))
                .open(Tag.TABLE)
                .line();
        html.element(Tag.CAPTION, table.caption()).line();
        html.open(Tag.THEAD).open(Tag.TR);
        for (Column column : table.columns()) {
            html.open(Tag.TH, Attribute.of(Name.SCOPE, "col"), Attribute.of(Name.CLASS, side(column)))
                    .text(column.title())
                    .close();
        }
        html.close().close().line().open(Tag.TBODY).line();
        table.rows().forEach(row -> row(html, table, row));
        html.close().close().close();
    }

    private static void row(HtmlWriter html, Table table, List<Value> row) {
        html.open(Tag.TR);
        for (int i = 0; i < row.size(); i++) {
            Attribute side = Attribute.of(Name.CLASS, side(table.columns().get(i)));
            if (i == 0) {
                html.open(Tag.TH, Attribute.of(Name.SCOPE, "row"), side);
            } else {
                html.open(Tag.TD, side);
            }
            HtmlPhrases.write(html, row.get(i));
            html.close();
        }
        html.close().line();
    }

    private static String side(Column column) {
        return column.alignment() == Column.Alignment.END ? "end" : "start";
    }
}
