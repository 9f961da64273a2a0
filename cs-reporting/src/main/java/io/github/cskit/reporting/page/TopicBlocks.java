package io.github.cskit.reporting.page;

import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.reporting.document.BarChart;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.reporting.weekly.CategoryCount;
import io.github.cskit.reporting.weekly.CategoryWords;
import io.github.cskit.reporting.weekly.TopicEntry;
import io.github.cskit.reporting.weekly.WeeklyReview;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Ticket topics and categories. Immutable and thread-safe. */
final class TopicBlocks {

    private static final int CATEGORIES_NAMED = 2;

    private TopicBlocks() {}

    static List<Block> of(WeeklyReview review) {
        if (review.topics().isEmpty()) {
            return List.of(Paragraph.of("No ticket of the last " + review.topicDays()
                    + " days has a feature, a tag, or a category that is more than a guess."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(table(review));
        List<BarChart.Bar> bars = review.categories().stream()
                .map(count -> new BarChart.Bar(CategoryWords.of(count.category()), count.tickets()))
                .toList();
        blocks.add(new BarChart("Tickets by category, last " + review.topicDays() + " days", bars));
        blocks.add(changes(review));
        return blocks;
    }

    private static Table table(WeeklyReview review) {
        List<List<Value>> rows = new ArrayList<>();
        for (TopicEntry entry : review.topics()) {
            rows.add(List.of(
                    new Value.Name(entry.name()),
                    new Value.Count(entry.topic().ticketCount()),
                    new Value.Count(entry.topic().customerCount()),
                    new Value.Amount(entry.arr()),
                    new Value.Words(mix(entry)),
                    new Value.Words(ReviewWords.owner(entry.owner(), entry.recipient()))));
        }
        return new Table(
                "Top topics of the last " + review.topicDays() + " days; each customer's ARR is counted once a topic",
                List.of(
                        Column.words("Topic"),
                        Column.numbers("Tickets"),
                        Column.numbers("Customers"),
                        Column.numbers("ARR"),
                        Column.words("Mostly"),
                        Column.words("Goes to")),
                rows);
    }

    private static String mix(TopicEntry entry) {
        Comparator<Map.Entry<TicketCategory, Integer>> most = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return entry.topic().mix().entrySet().stream()
                .sorted(most.thenComparing(Map.Entry.comparingByKey()))
                .limit(CATEGORIES_NAMED)
                .map(e -> e.getValue() + " " + CategoryWords.of(e.getKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static Paragraph changes(WeeklyReview review) {
        int now = review.categories().stream().mapToInt(CategoryCount::tickets).sum();
        int before =
                review.categories().stream().mapToInt(CategoryCount::before).sum();
        return Paragraph.of(ReviewWords.count(now, "ticket") + " with a known category in the last "
                + review.topicDays() + " days, " + ReviewWords.count(before, "ticket") + " in the " + review.topicDays()
                + " days before.");
    }
}
