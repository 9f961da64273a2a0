package io.github.cskit.reporting.page;

import io.github.cskit.reporting.account.SignalWords;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Callout;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Tone;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.reporting.quality.Contradiction;
import io.github.cskit.reporting.quality.DataQuality;
import io.github.cskit.reporting.quality.FeedState;
import io.github.cskit.reporting.quality.MissingSignal;
import io.github.cskit.reporting.quality.RefusedRows;
import io.github.cskit.reporting.weekly.ChurnedAccount;
import io.github.cskit.reporting.weekly.WeeklyReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a review could and could not know. Immutable and thread-safe. */
final class DataQualityBlocks {

    private static final int MOST_NAMED = 12;

    private DataQualityBlocks() {}

    static List<Block> of(WeeklyReview review) {
        DataQuality quality = review.quality();
        List<Block> blocks = new ArrayList<>();
        if (!quality.limits().isEmpty()) {
            blocks.add(new BulletList(quality.limits().stream().map(Phrase::of).toList()));
        }
        quality.contradictions().forEach(each -> blocks.add(contradiction(each)));
        quality.refused().forEach(each -> blocks.add(refused(each)));
        if (!quality.missing().isEmpty()) {
            blocks.add(missing(quality));
        }
        blocks.add(feeds(quality));
        blocks.add(new Paragraph(churned(review)));
        return blocks;
    }

    private static Callout contradiction(Contradiction contradiction) {
        String examples =
                contradiction.examples().stream().map(id -> id.value()).collect(Collectors.joining(", "));
        boolean more = contradiction.accounts() > contradiction.examples().size();
        return new Callout(
                Tone.YELLOW,
                "Contradiction:",
                Phrase.of(
                        Span.of(ReviewWords.count(contradiction.accounts(), "account") + " "
                                + contradiction.kind().words() + ": "),
                        Span.name(examples),
                        Span.of(more ? " and more." : ".")));
    }

    private static Callout refused(RefusedRows refused) {
        return new Callout(
                Tone.YELLOW,
                "Refused:",
                Phrase.of(
                        Span.of(ReviewWords.count(refused.rows(), "entry").replace("entrys", "entries") + " of "),
                        Span.name(refused.source()),
                        Span.of(" could not be used, for example "),
                        Span.name(String.join(
                                "; ", refused.examples().stream().limit(2).toList())),
                        Span.of(".")));
    }

    private static Table missing(DataQuality quality) {
        List<List<Value>> rows = new ArrayList<>();
        for (MissingSignal missing : quality.missing()) {
            rows.add(List.of(
                    new Value.Words(ReviewWords.capitalised(SignalWords.missing(missing.signal()))),
                    new Value.Count(missing.customers()),
                    new Value.Words(reason(missing))));
        }
        return new Table(
                "Signals that the model wants and does not have",
                List.of(Column.words("Missing"), Column.numbers("Customers"), Column.words("Why")),
                rows);
    }

    private static String reason(MissingSignal missing) {
        return switch (missing.reason()) {
            case NEVER_SUPPLIED -> "not supplied, or not far enough back";
            case STALE -> "measured too long ago";
            case NOT_APPLICABLE -> "does not apply";
            case WITHHELD -> "withheld";
        };
    }

    private static Table feeds(DataQuality quality) {
        List<List<Value>> rows = new ArrayList<>();
        for (FeedState state : quality.feeds()) {
            String name = ReviewWords.capitalised(state.feed().wireName().toLowerCase(Locale.ROOT));
            String status = switch (state.status()) {
                case CURRENT -> "up to the review";
                case ENDS_EARLY -> "ends before the review";
                case ABSENT -> "not supplied";
            };
            Value from = state.from().<Value>map(Value.Day::new).orElse(new Value.Nothing("–"));
            Value to = state.lastDay().<Value>map(Value.Day::new).orElse(new Value.Nothing("–"));
            rows.add(List.of(new Value.Words(name), from, to, new Value.Words(status)));
        }
        return new Table(
                "What was recorded, and when",
                List.of(Column.words("Records"), Column.words("From"), Column.words("To"), Column.words("State")),
                rows);
    }

    private static Phrase churned(WeeklyReview review) {
        if (review.churned().isEmpty()) {
            return Phrase.of("No account is marked or recorded as having left.");
        }
        List<Span> spans = new ArrayList<>();
        spans.add(Span.of(
                ReviewWords.count(review.churned().size(), "account") + " left earlier and are in no figure above: "));
        List<ChurnedAccount> named = review.churned().stream().limit(MOST_NAMED).toList();
        for (int i = 0; i < named.size(); i++) {
            ChurnedAccount account = named.get(i);
            spans.add(Span.of(i == 0 ? "" : ", "));
            spans.add(Span.name(account.name()));
            spans.add(Span.quiet(account.since()
                    .map(day -> " (" + ReviewWords.day(day) + ")")
                    .orElse("")));
        }
        int others = review.churned().size() - named.size();
        spans.add(Span.of(others > 0 ? " and " + others + " more." : "."));
        return new Phrase(spans);
    }
}
