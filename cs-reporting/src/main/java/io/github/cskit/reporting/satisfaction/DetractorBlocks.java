package io.github.cskit.reporting.satisfaction;

import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.triage.theme.Theme;
import io.github.cskit.triage.theme.ThemeQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people read of detractors' reasons. Immutable and thread-safe. */
public final class DetractorBlocks {

    private DetractorBlocks() {}

    /**
     * Returns the reasons as people read them: how many wrote at all, what they wrote about, and what one of each wrote.
     *
     * @param reasons the reasons
     * @param most how many reasons are listed at most, 1 or more
     * @return a few blocks
     */
    public static List<Block> of(DetractorReasons reasons, int most) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(heard(reasons)));
        List<Theme> top = reasons.themes().top(most);
        if (!top.isEmpty()) {
            blocks.add(table(top));
            List<Phrase> quotes =
                    top.stream().flatMap(theme -> quote(theme).stream()).toList();
            if (!quotes.isEmpty()) {
                blocks.add(new BulletList(quotes));
            }
        }
        return blocks;
    }

    private static String heard(DetractorReasons reasons) {
        if (reasons.detractors() == 0) {
            return "Nobody answered 0 to 6.";
        }
        String wrote = reasons.wrote() + " of " + reasons.detractors()
                + (reasons.detractors() == 1 ? " detractor wrote" : " detractors wrote") + " why.";
        return reasons.wrote() == 0 ? wrote : wrote + " What follows speaks for those only.";
    }

    private static Table table(List<Theme> themes) {
        List<List<Value>> rows = new ArrayList<>();
        for (Theme theme : themes) {
            rows.add(List.of(
                    new Value.Name(theme.label()),
                    new Value.Count(theme.size()),
                    new Value.Count(theme.customers().size())));
        }
        return new Table(
                "What detractors wrote about, most answers first",
                List.of(Column.words("Reason"), Column.numbers("Answers"), Column.numbers("Known accounts")),
                rows);
    }

    private static Optional<Phrase> quote(Theme theme) {
        Optional<ThemeQuote> first = theme.quotes().stream().findFirst();
        return first.map(quote -> Phrase.of(
                Span.name(theme.label()),
                Span.of(": "),
                Span.quote(quote.text()),
                Span.quiet(" " + quote.ref().id())));
    }
}
