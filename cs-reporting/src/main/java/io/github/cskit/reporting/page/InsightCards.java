package io.github.cskit.reporting.page;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Callout;
import io.github.cskit.reporting.document.Card;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.Tone;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.reporting.insight.Insight;
import io.github.cskit.reporting.insight.InsightKind;
import io.github.cskit.reporting.weekly.WeeklyReview;
import java.util.ArrayList;
import java.util.List;

/** Insights as cards. Immutable and thread-safe. */
final class InsightCards {

    private InsightCards() {}

    static List<Block> blocks(WeeklyReview review) {
        if (review.insights().isEmpty()) {
            return List.of(Paragraph.of("Nothing stood out by the rules of this review."));
        }
        return review.insights().stream().<Block>map(InsightCards::card).toList();
    }

    private static Card card(Insight insight) {
        String statement = insight.subject().isPresent()
                ? ": " + insight.statement()
                : ReviewWords.capitalised(insight.statement());
        List<Span> title = new ArrayList<>();
        insight.subject().ifPresent(subject -> title.add(Span.name(subject)));
        title.add(Span.of(statement));
        List<Fact> facts = new ArrayList<>();
        if (!insight.customers().isEmpty()) {
            facts.add(Fact.of("Customers", new Value.Count(insight.customers().size())));
        }
        insight.arr().ifPresent(arr -> facts.add(Fact.of("ARR", new Value.Amount(arr))));
        return new Card(
                new Phrase(title),
                List.of(new Value.Mark(tone(insight.kind()), ReviewWords.insight(insight.kind()))),
                facts,
                List.of(evidence(insight), recommendation(insight)));
    }

    private static BulletList evidence(Insight insight) {
        return new BulletList(
                insight.evidence().stream().map(InsightCards::phrase).toList());
    }

    private static Phrase phrase(Evidence evidence) {
        return switch (evidence.kind()) {
            case "ticket" -> Phrase.of(Span.quote(evidence.text()), Span.quiet(" " + evidence.source()));
            case "account" -> Phrase.of(Span.name(evidence.text()), Span.quiet(" " + evidence.source()));
            default -> Phrase.of(Span.name(evidence.text()));
        };
    }

    private static Callout recommendation(Insight insight) {
        return new Callout(
                Tone.NEUTRAL,
                "Do:",
                Phrase.of(
                        Span.of(insight.recommendation() + ". "),
                        Span.strong(ReviewWords.owner(insight.owner(), insight.recipient())),
                        Span.of(".")));
    }

    private static Tone tone(InsightKind kind) {
        return switch (kind) {
            case RELEASE_TROUBLE, LEAVING_SIGNAL, CHAMPION_LEFT, RENEWAL_AT_RISK -> Tone.RED;
            case SILENCE -> Tone.YELLOW;
            case RECOVERY -> Tone.GREEN;
            case OTHER -> Tone.NEUTRAL;
        };
    }
}
