package io.github.cskit.reporting.page;

import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.reporting.document.BarChart;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Numbers;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.reporting.theme.ThemeEntry;
import io.github.cskit.reporting.theme.ThemeSummary;
import io.github.cskit.reporting.weekly.CategoryCount;
import io.github.cskit.reporting.weekly.CategoryWords;
import io.github.cskit.reporting.weekly.WeeklyReview;
import io.github.cskit.triage.theme.ThemeMovement;
import io.github.cskit.triage.theme.ThemeQuote;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What customers write about: themes, their words, and categories. Immutable and thread-safe. */
final class ThemeBlocks {

    private static final int CATEGORIES_NAMED = 2;

    private ThemeBlocks() {}

    static List<Block> of(WeeklyReview review) {
        List<Block> blocks = new ArrayList<>();
        if (review.themes().top().isEmpty()) {
            blocks.add(Paragraph.of(
                    "No two tickets or comments of the last " + review.themeDays() + " days are on one subject."));
        } else {
            blocks.add(table(review));
            blocks.add(covered(review));
            blocks.add(words(review.themes()));
        }
        if (review.categories().stream().anyMatch(count -> count.tickets() + count.before() > 0)) {
            List<BarChart.Bar> bars = review.categories().stream()
                    .map(count -> new BarChart.Bar(CategoryWords.of(count.category()), count.tickets()))
                    .toList();
            blocks.add(new BarChart("Tickets by category, last " + review.themeDays() + " days", bars));
            blocks.add(changes(review));
        }
        return blocks;
    }

    /** Returns how a theme moved, in one word. */
    static String movement(ThemeMovement movement) {
        return movement.kind().wireName();
    }

    private static Table table(WeeklyReview review) {
        List<List<Value>> rows = new ArrayList<>();
        for (ThemeEntry entry : review.themes().top()) {
            rows.add(List.of(
                    new Value.Name(entry.name()),
                    new Value.Count(entry.tickets()),
                    new Value.Count(entry.comments()),
                    new Value.Words(
                            movement(entry.movement()) + " (" + entry.movement().before() + " before)"),
                    new Value.Count(entry.theme().customers().size()),
                    new Value.Amount(entry.share().total()),
                    new Value.Words(mix(entry)),
                    new Value.Words(ReviewWords.owner(entry.owner(), entry.recipient()))));
        }
        return new Table(
                "Top themes of the last " + review.themeDays() + " days; each customer's ARR is counted once a theme",
                List.of(
                        Column.words("Theme"),
                        Column.numbers("Tickets"),
                        Column.numbers("Comments"),
                        Column.words("Movement"),
                        Column.numbers("Customers"),
                        Column.numbers("ARR"),
                        Column.words("Mostly"),
                        Column.words("Goes to")),
                rows);
    }

    private static String mix(ThemeEntry entry) {
        Comparator<Map.Entry<TicketCategory, Integer>> most = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return entry.theme().mix().entrySet().stream()
                .sorted(most.thenComparing(Map.Entry.comparingByKey()))
                .limit(CATEGORIES_NAMED)
                .map(e -> e.getValue() + " " + CategoryWords.of(e.getKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Says what the listed themes cover, and who is not heard in any of it. */
    private static Paragraph covered(WeeklyReview review) {
        ThemeSummary themes = review.themes();
        String cover = themes.top().size() == 1 ? "This theme covers " : "These themes cover ";
        String silent = themes.silent() == 0
                ? " Every customer wrote."
                : " " + themes.silent() + " of " + ReviewWords.count(themes.customers(), "customer") + ", with "
                        + Numbers.money(themes.silentArr()) + ", wrote nothing in these days.";
        return Paragraph.of(cover + Numbers.money(themes.covered()) + " of ARR ("
                + themes.coveredPercent().setScale(1, RoundingMode.HALF_UP).toPlainString()
                + "% of the total), each customer counted once." + silent);
    }

    private static BulletList words(ThemeSummary themes) {
        List<Phrase> items = new ArrayList<>();
        for (ThemeEntry entry : themes.top()) {
            entry.theme().quotes().stream().findFirst().ifPresent(quote -> items.add(words(entry, quote)));
        }
        return new BulletList(items);
    }

    private static Phrase words(ThemeEntry entry, ThemeQuote quote) {
        return Phrase.of(
                Span.name(entry.name()),
                Span.of(": "),
                Span.quote(quote.text()),
                Span.quiet(" " + quote.ref().id()));
    }

    private static Paragraph changes(WeeklyReview review) {
        int now = review.categories().stream().mapToInt(CategoryCount::tickets).sum();
        int before =
                review.categories().stream().mapToInt(CategoryCount::before).sum();
        return Paragraph.of(ReviewWords.count(now, "ticket") + " with a known category in the last "
                + review.themeDays() + " days, " + ReviewWords.count(before, "ticket") + " in the " + review.themeDays()
                + " days before.");
    }
}
