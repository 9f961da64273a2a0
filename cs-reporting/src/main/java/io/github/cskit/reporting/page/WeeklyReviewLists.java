package io.github.cskit.reporting.page;

import io.github.cskit.reporting.account.AccountEntry;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.reporting.escalation.EscalationReviewDocument;
import io.github.cskit.reporting.insight.Insight;
import io.github.cskit.reporting.theme.ThemeEntry;
import io.github.cskit.reporting.weekly.WeeklyReview;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lists of a review, with one row for each thing and one typed value for each cell: to be written as CSV.
 *
 * <p>Immutable and thread-safe.
 */
public final class WeeklyReviewLists {

    private final String arr;

    private WeeklyReviewLists(String arr) {
        this.arr = arr;
    }

    /**
     * Makes the lists of a review.
     *
     * @param review the review
     * @return all customers, those that need action, band moves, themes, detractors' reasons, insights, what is for other
     *     desks, and accounts that left
     */
    public static List<WeeklyReviewList> of(WeeklyReview review) {
        String currency = review.header().arr().currency().getCurrencyCode();
        WeeklyReviewLists lists = new WeeklyReviewLists("ARR (" + currency + ")");
        return List.of(
                new WeeklyReviewList("customers", lists.customers(review)),
                new WeeklyReviewList("needs-action", lists.needsAction(review)),
                new WeeklyReviewList("band-moves", lists.moves(review)),
                new WeeklyReviewList("themes", lists.themes(review)),
                new WeeklyReviewList("detractors", lists.detractors(review)),
                new WeeklyReviewList("insights", lists.insights(review)),
                new WeeklyReviewList(
                        "escalations",
                        EscalationReviewDocument.list(
                                review.escalations(),
                                review.directory(),
                                review.header().zone())),
                new WeeklyReviewList("churned", lists.churned(review)));
    }

    private Table customers(WeeklyReview review) {
        List<Column> columns = columns(
                "Customer", "Name", "Segment", "Score", "Band", "Coverage", "Trend", "Needs action", arr, "Renewal");
        List<List<Value>> rows = review.accounts().stream()
                .map(line -> List.of(
                        name(line.customer().value()),
                        name(line.name()),
                        optional(line.segment().map(s -> name(s.value()))),
                        optional(line.scored().map(s -> decimal(s.score().toBigDecimal()))),
                        optional(line.scored().map(s -> words(s.band().wireName()))),
                        decimal(line.assessment().coverage().toBigDecimal()),
                        words(line.trend()),
                        words(line.needsAction() ? "yes" : "no"),
                        ReviewWords.money(line.arr()),
                        ReviewWords.date(line.renewal())))
                .toList();
        return new Table("All customers", columns, rows);
    }

    private Table needsAction(WeeklyReview review) {
        List<Column> columns = columns(
                "Customer",
                "Name",
                "Score",
                "Band",
                "Trend",
                arr,
                "Renewal",
                "Open tickets",
                "Events",
                "Action",
                "Because",
                "Owner",
                "Due");
        List<List<Value>> rows =
                review.needsAction().stream().map(entry -> row(review, entry)).toList();
        return new Table("Accounts that need action", columns, rows);
    }

    private static List<Value> row(WeeklyReview review, AccountEntry entry) {
        String events = entry.events().stream()
                .map(event -> event.on() + " " + event.words())
                .collect(Collectors.joining(", "));
        return List.of(
                name(entry.customer().value()),
                name(entry.name()),
                optional(entry.scored().map(s -> decimal(s.score().toBigDecimal()))),
                optional(entry.scored().map(s -> words(s.band().wireName()))),
                words(entry.trend().wireName()),
                ReviewWords.money(entry.arr()),
                ReviewWords.date(entry.renewal()),
                new Value.Count(entry.openTickets()),
                words(events),
                optional(entry.action().map(a -> words(a.action()))),
                optional(entry.action().map(a -> words(a.because()))),
                optional(entry.action().map(a -> name(a.recipient()))),
                optional(entry.action()
                        .map(a -> words(a.due()
                                .atZone(review.header().zone())
                                .toOffsetDateTime()
                                .toString()))));
    }

    private Table moves(WeeklyReview review) {
        List<List<Value>> rows = review.moves().stream()
                .map(move -> List.of(
                        name(move.customer().value()),
                        name(move.name()),
                        words(move.from().wireName()),
                        words(move.to().wireName()),
                        decimal(move.before().toBigDecimal()),
                        decimal(move.now().toBigDecimal()),
                        ReviewWords.money(move.arr())))
                .toList();
        return new Table("Band moves", columns("Customer", "Name", "From", "To", "Before", "Now", arr), rows);
    }

    private Table themes(WeeklyReview review) {
        List<Column> columns = columns(
                "Theme",
                "Tickets",
                "Comments",
                "Before",
                "Movement",
                "Customers",
                arr,
                arr + " in no other theme",
                arr + " in no theme above",
                "Goes to");
        List<List<Value>> rows =
                review.themes().top().stream().map(WeeklyReviewLists::row).toList();
        return new Table("Themes", columns, rows);
    }

    private static List<Value> row(ThemeEntry entry) {
        return List.of(
                name(entry.name()),
                new Value.Count(entry.tickets()),
                new Value.Count(entry.comments()),
                new Value.Count(entry.movement().before()),
                words(ThemeBlocks.movement(entry.movement())),
                new Value.Count(entry.theme().customers().size()),
                new Value.Amount(entry.share().total()),
                new Value.Amount(entry.share().exclusive()),
                new Value.Amount(entry.share().marginal()),
                name(entry.recipient()));
    }

    private Table detractors(WeeklyReview review) {
        List<List<Value>> rows = review.detractors().themes().all().stream()
                .map(theme -> List.<Value>of(
                        name(theme.label()),
                        new Value.Count(theme.size()),
                        new Value.Count(theme.customers().size())))
                .toList();
        return new Table("Why detractors detract", columns("Reason", "Answers", "Known accounts"), rows);
    }

    private Table insights(WeeklyReview review) {
        List<List<Value>> rows =
                review.insights().stream().map(WeeklyReviewLists::row).toList();
        return new Table(
                "Insights", columns("Kind", "Subject", "Statement", "Recommendation", "Owner", "Customers", arr), rows);
    }

    private static List<Value> row(Insight insight) {
        return List.of(
                words(insight.kind().wireName()),
                optional(insight.subject().map(WeeklyReviewLists::name)),
                words(insight.statement()),
                words(insight.recommendation()),
                name(insight.recipient()),
                new Value.Count(insight.customers().size()),
                ReviewWords.money(insight.arr()));
    }

    private Table churned(WeeklyReview review) {
        List<List<Value>> rows = review.churned().stream()
                .map(account -> List.of(
                        name(account.customer().value()), name(account.name()), ReviewWords.date(account.since())))
                .toList();
        return new Table("Accounts that left", columns("Customer", "Name", "Since"), rows);
    }

    private static List<Column> columns(String... titles) {
        return List.of(titles).stream().map(Column::words).toList();
    }

    private static Value name(String text) {
        return new Value.Name(text);
    }

    private static Value words(String text) {
        return new Value.Words(text);
    }

    private static Value decimal(BigDecimal number) {
        return new Value.Decimal(number);
    }

    private static Value optional(Optional<Value> value) {
        return value.orElse(new Value.Nothing("unknown"));
    }
}
