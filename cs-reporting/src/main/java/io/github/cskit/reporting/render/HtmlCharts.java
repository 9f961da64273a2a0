package io.github.cskit.reporting.render;

import io.github.cskit.reporting.document.BarChart;
import io.github.cskit.reporting.document.StackedBar;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.reporting.render.HtmlWriter.Attribute;
import io.github.cskit.reporting.render.HtmlWriter.Name;
import io.github.cskit.reporting.render.HtmlWriter.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Draws charts as SVG inside the page. What a chart shows stands in words beside it or in its description, so that it
 * can be missed without loss. Immutable and thread-safe.
 */
final class HtmlCharts {

    private static final int BAR_WIDTH = 1000;
    private static final int TRACE_WIDTH = 120;
    private static final int TRACE_HEIGHT = 40;
    private static final int TRACE_MARGIN = 4;

    private HtmlCharts() {}

    static void write(HtmlWriter html, StackedBar bar) {
        html.open(Tag.FIGURE, "stack").element(Tag.FIGCAPTION, bar.title()).line();
        open(html, "bar", BAR_WIDTH, 32, false, bar.title(), inWords(bar));
        long total = bar.total();
        long before = 0;
        for (StackedBar.Part part : bar.parts()) {
            if (part.size() > 0) {
                String from = scaled(before, total, BAR_WIDTH);
                String width = scaled(part.size(), total, BAR_WIDTH);
                rect(html, HtmlPhrases.toneClass(part.tone()), from, 0, width, 32);
            }
            before += part.size();
        }
        html.close().line().open(Tag.UL, "legend");
        for (StackedBar.Part part : bar.parts()) {
            html.open(Tag.LI);
            html.element(Tag.SPAN, "swatch " + HtmlPhrases.toneClass(part.tone()), "");
            html.element(Tag.STRONG, part.label()).text(" " + part.shown()).close();
        }
        html.close().close();
    }

    static void write(HtmlWriter html, BarChart chart) {
        html.open(Tag.FIGURE, "bars").element(Tag.FIGCAPTION, chart.title()).line();
        html.open(Tag.UL).line();
        for (BarChart.Bar bar : chart.bars()) {
            html.open(Tag.LI)
                    .open(Tag.SPAN, "label")
                    .element(Tag.BDI, bar.label())
                    .close();
            open(html, "bar", BAR_WIDTH, 14, true, "", "");
            rect(html, "tone-bar", "0", 0, scaled(bar.size(), chart.longest(), BAR_WIDTH), 14);
            html.close().element(Tag.SPAN, "size", new Value.Count(bar.size()).shown());
            html.close().line();
        }
        html.close().close();
    }

    static void write(HtmlWriter html, Value.Trace trace) {
        open(html, "trace", TRACE_WIDTH, TRACE_HEIGHT, false, "Readings", trace.summary());
        guide(html, 80);
        guide(html, 50);
        StringBuilder run = new StringBuilder();
        List<Optional<BigDecimal>> points = trace.points();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).isPresent()) {
                run.append(run.isEmpty() ? "" : " ").append(x(i, points.size())).append(',');
                run.append(y(points.get(i).get()));
            } else {
                polyline(html, run);
            }
        }
        polyline(html, run);
        if (!points.isEmpty()) {
            int last = points.size() - 1;
            points.get(last)
                    .ifPresent(point -> html.empty(
                            Tag.CIRCLE,
                            Attribute.of(Name.CX, x(last, points.size())),
                            Attribute.of(Name.CY, y(point)),
                            Attribute.of(Name.R, "3")));
        }
        html.close().text(" ").element(Tag.SPAN, "quiet", trace.summary());
    }

    private static void open(
            HtmlWriter html, String cssClass, int width, int height, boolean hidden, String title, String words) {
        Attribute type = Attribute.of(Name.CLASS, cssClass);
        Attribute box = Attribute.of(Name.VIEW_BOX, "0 0 " + width + " " + height);
        Attribute stretch = Attribute.of(Name.PRESERVE_ASPECT_RATIO, cssClass.equals("bar") ? "none" : "xMidYMid meet");
        Attribute unfocused = Attribute.of(Name.FOCUSABLE, "false");
        if (hidden) {
            html.open(Tag.SVG, type, box, stretch, unfocused, Attribute.of(Name.ARIA_HIDDEN, "true"));
            return;
        }
        String titleId = html.nextId();
        String wordsId = html.nextId();
        Attribute named = Attribute.of(Name.ARIA_LABELLEDBY, titleId + " " + wordsId);
        html.open(Tag.SVG, type, box, stretch, unfocused, Attribute.of(Name.ROLE, "img"), named);
        html.open(Tag.TITLE, Attribute.of(Name.ID, titleId)).text(title).close();
        html.open(Tag.DESC, Attribute.of(Name.ID, wordsId)).text(words).close();
    }

    private static void rect(HtmlWriter html, String cssClass, String x, int y, String width, int height) {
        html.empty(
                Tag.RECT,
                Attribute.of(Name.CLASS, cssClass),
                Attribute.of(Name.X, x),
                Attribute.of(Name.Y, Integer.toString(y)),
                Attribute.of(Name.WIDTH, width),
                Attribute.of(Name.HEIGHT, Integer.toString(height)));
    }

    private static void guide(HtmlWriter html, int score) {
        String level = y(BigDecimal.valueOf(score));
        html.empty(
                Tag.LINE,
                Attribute.of(Name.X1, "0"),
                Attribute.of(Name.Y1, level),
                Attribute.of(Name.X2, Integer.toString(TRACE_WIDTH)),
                Attribute.of(Name.Y2, level));
    }

    private static void polyline(HtmlWriter html, StringBuilder run) {
        if (!run.isEmpty()) {
            html.empty(Tag.POLYLINE, Attribute.of(Name.POINTS, run.toString()));
            run.setLength(0);
        }
    }

    private static String x(int index, int count) {
        int room = TRACE_WIDTH - 2 * TRACE_MARGIN;
        return count == 1
                ? Integer.toString(TRACE_WIDTH / 2)
                : plain(BigDecimal.valueOf((long) index * room)
                        .divide(BigDecimal.valueOf(count - 1L), 1, RoundingMode.HALF_UP)
                        .add(BigDecimal.valueOf(TRACE_MARGIN)));
    }

    private static String y(BigDecimal score) {
        int room = TRACE_HEIGHT - 2 * TRACE_MARGIN;
        BigDecimal up =
                score.multiply(BigDecimal.valueOf(room)).divide(BigDecimal.valueOf(100), 1, RoundingMode.HALF_UP);
        return plain(BigDecimal.valueOf(TRACE_HEIGHT - TRACE_MARGIN).subtract(up));
    }

    private static String scaled(long part, long whole, int room) {
        return whole == 0
                ? "0"
                : plain(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(room))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String inWords(StackedBar bar) {
        return String.join(
                ", ", bar.parts().stream().map(p -> p.label() + " " + p.shown()).toList());
    }
}
