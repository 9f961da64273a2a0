package io.github.cskit.reporting.page;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.reporting.account.AccountEntry;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.KeyFigures;
import io.github.cskit.reporting.document.Numbers;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.StackedBar;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Tone;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.reporting.satisfaction.DetractorBlocks;
import io.github.cskit.reporting.weekly.BandMove;
import io.github.cskit.reporting.weekly.HealthDistribution;
import io.github.cskit.reporting.weekly.ReviewFigures;
import io.github.cskit.reporting.weekly.ReviewHeader;
import io.github.cskit.reporting.weekly.WeeklyReview;
import io.github.cskit.scoring.satisfaction.Csat;
import io.github.cskit.scoring.satisfaction.Nps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A weekly review as a document for people. It adds nothing to the review but words and order.
 *
 * <p>Immutable and thread-safe.
 */
public final class WeeklyReviewDocument {

    /** How many reasons of detractors are listed at most. */
    private static final int REASONS = 5;

    private final WeeklyReview review;
    private final AccountCards cards;

    private WeeklyReviewDocument(WeeklyReview review) {
        this.review = review;
        this.cards = new AccountCards(review.header());
    }

    /**
     * Makes the document of a review.
     *
     * @param review the review
     * @return its document
     */
    public static Document of(WeeklyReview review) {
        return new WeeklyReviewDocument(review).document();
    }

    private Document document() {
        ReviewHeader header = review.header();
        List<Section> sections = new ArrayList<>();
        sections.add(glance());
        sections.add(needsAction());
        sections.add(changes());
        sections.add(new Section("insights", "Insights and recommendations", InsightCards.blocks(review)));
        sections.add(new Section(
                "escalations",
                "For other desks (" + review.escalations().packets().size() + ")",
                EscalationBlocks.of(review)));
        sections.add(new Section("themes", "What customers write about", ThemeBlocks.of(review)));
        if (review.detractors().detractors() > 0) {
            sections.add(new Section(
                    "detractors", "Why detractors detract", DetractorBlocks.of(review.detractors(), REASONS)));
        }
        sections.add(goodNews());
        sections.add(new Section("data", "What this review could not know", DataQualityBlocks.of(review)));
        return new Document(
                "Weekly customer review",
                "Week " + header.week() + ", " + ReviewWords.week(header) + ", " + ReviewWords.asOf(header),
                about(),
                sections,
                closing());
    }

    private List<Fact> about() {
        ReviewHeader header = review.header();
        List<Fact> about = new ArrayList<>();
        about.add(Fact.of("Customers", new Value.Count(header.customers())));
        Value arr = new Value.Amount(header.arr());
        about.add(
                header.arrUnknown() == 0
                        ? Fact.of("ARR", arr)
                        : Fact.of(
                                "ARR",
                                arr,
                                "without " + ReviewWords.count(header.arrUnknown(), "customer")
                                        + " whose revenue is unknown or has no rate"));
        review.quality()
                .averageCoverage()
                .ifPresent(share -> about.add(Fact.of(
                        "Coverage", new Value.Percent(share.movePointRight(2)), "of the model's weight, on average")));
        header.model().ifPresent(model -> about.add(Fact.of("Model", new Value.Name(model.name()))));
        return about;
    }

    private Section glance() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(summary()));
        blocks.add(new KeyFigures(figures()));
        blocks.add(bar());
        blocks.add(distribution());
        return new Section("glance", "At a glance", blocks);
    }

    private Phrase summary() {
        ReviewFigures figures = review.figures();
        long down = review.moves().stream().filter(move -> !move.isUp()).count();
        long up = review.moves().size() - down;
        String needing = figures.needingAction() == 0
                ? "No scored customer needs action"
                : ReviewWords.count(figures.needingAction(), "customer")
                        + (figures.needingAction() == 1 ? " needs" : " need") + " action";
        String atRisk = figures.needingAction() == 0
                ? ". "
                : ", with " + Numbers.money(figures.arrAtRisk()) + " of ARR" + shareOfArr() + ". ";
        return Phrase.of(
                Span.strong(needing),
                Span.of(atRisk + "Since the week before, " + down + " moved down a band and " + up + " moved up"
                        + newlyScored() + ". "
                        + ReviewWords.count(review.insights().size(), "insight") + " below, and "
                        + ReviewWords.count(review.escalations().packets().size(), "packet") + " for other desks"
                        + late() + "."));
    }

    private String late() {
        int late = review.escalations().overdue().size();
        return late == 0 ? "" : ", " + late + " late";
    }

    private String newlyScored() {
        int before = review.distribution().bands().stream()
                .mapToInt(HealthDistribution.BandShare::lastWeek)
                .sum();
        int more = review.distribution().scored() - before;
        return more > 0 ? "; " + more + " more " + (more == 1 ? "is" : "are") + " scored" : "";
    }

    private String shareOfArr() {
        BigDecimal all = review.header().arr().amount();
        if (all.signum() == 0) {
            return "";
        }
        BigDecimal percent =
                review.figures().arrAtRisk().amount().movePointRight(2).divide(all, 1, RoundingMode.HALF_UP);
        return " (" + percent.toPlainString() + "% of the total)";
    }

    private List<Fact> figures() {
        ReviewFigures figures = review.figures();
        List<Fact> facts = new ArrayList<>();
        facts.add(score("Average score", figures.averageScore(), figures));
        facts.add(Fact.of(
                "Needs action",
                new Value.Count(figures.needingAction()),
                Numbers.money(figures.arrAtRisk()) + " of ARR at risk"));
        facts.add(Fact.of(
                "Scored customers",
                new Value.Count(figures.scored()),
                figures.notScored() == 0 ? "all of them" : figures.notScored() + " not scored, counted apart"));
        facts.add(nps(figures.nps()));
        figures.csat().forEach(csat -> csat(csat).ifPresent(facts::add));
        figures.ticketsThisWeek()
                .ifPresent(count -> facts.add(Fact.of(
                        "Tickets this week",
                        new Value.Count(count),
                        figures.ticketsLastWeek().orElse(0) + " the week before, "
                                + figures.openTickets().orElse(0) + " open")));
        return facts;
    }

    private static Fact score(String label, Optional<HealthScore> score, ReviewFigures figures) {
        if (score.isEmpty()) {
            return Fact.of(label, new Value.Nothing("none"), "no customer is scored");
        }
        String before =
                figures.averageLastWeek().map(last -> ", week before " + last).orElse("");
        return Fact.of(
                label,
                new Value.Decimal(score.get().toBigDecimal()),
                "median " + figures.medianScore().orElseThrow() + before);
    }

    private static Fact nps(Nps nps) {
        if (nps instanceof Nps.Measured measured) {
            return Fact.of(
                    "NPS",
                    new Value.Decimal(measured.value().setScale(1, RoundingMode.HALF_UP)),
                    ReviewWords.count(measured.tally().answers(), "answer") + "; 95% interval "
                            + tenths(measured.interval().low()) + " to "
                            + tenths(measured.interval().high()));
        }
        return Fact.of("NPS", new Value.Nothing("no data"), "no answers, which is not 0");
    }

    private static Optional<Fact> csat(Csat csat) {
        if (csat instanceof Csat.Measured measured) {
            return Optional.of(Fact.of(
                    "CSAT (" + measured.tally().scale() + ")",
                    new Value.Decimal(measured.mean()),
                    measured.topBoxPercent().setScale(1, RoundingMode.HALF_UP).toPlainString() + "% satisfied of "
                            + ReviewWords.count(measured.tally().answers(), "answer")));
        }
        return Optional.empty();
    }

    private static String tenths(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private StackedBar bar() {
        List<StackedBar.Part> parts = new ArrayList<>();
        for (HealthDistribution.BandShare share : review.distribution().bands()) {
            String label = Value.Mark.of(share.band()).label();
            String shown = share.customers() + " (" + share.percent().toPlainString() + "%)";
            parts.add(new StackedBar.Part(label, Tone.of(share.band()), share.customers(), shown));
        }
        return new StackedBar(
                "Health of the " + ReviewWords.count(review.distribution().scored(), "scored customer"), parts);
    }

    private Table distribution() {
        List<List<Value>> rows = new ArrayList<>();
        for (HealthDistribution.BandShare share : review.distribution().bands()) {
            rows.add(List.of(
                    Value.Mark.of(share.band()),
                    new Value.Count(share.customers()),
                    new Value.Percent(share.percent()),
                    new Value.Count(share.lastWeek()),
                    new Value.Amount(share.arr())));
        }
        for (HealthDistribution.NotScoredShare share : review.distribution().notScored()) {
            rows.add(List.of(
                    new Value.Words("Not scored: " + ReviewWords.notScored(share.reason())),
                    new Value.Count(share.customers()),
                    new Value.Nothing("–"),
                    new Value.Nothing("–"),
                    new Value.Amount(share.arr())));
        }
        return new Table(
                "Customers by band; percentages are of the scored customers",
                List.of(
                        Column.words("Band"),
                        Column.numbers("Customers"),
                        Column.numbers("Share"),
                        Column.numbers("Week before"),
                        Column.numbers("ARR")),
                rows);
    }

    private Section needsAction() {
        List<AccountEntry> entries = review.needsAction();
        String title = "Accounts that need action (" + entries.size() + ")";
        if (entries.isEmpty()) {
            return new Section(
                    "needs-action",
                    title,
                    List.of(Paragraph.of("No scored customer is Red, or Yellow and declining.")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("Red, or Yellow with a declining trend; the most revenue at risk first."));
        blocks.addAll(cards.all(entries));
        return new Section("needs-action", title, blocks);
    }

    private Section changes() {
        String title = "Changes since the week before";
        if (review.moves().isEmpty()) {
            return new Section("changes", title, List.of(Paragraph.of("No customer changed its band.")));
        }
        List<List<Value>> rows = new ArrayList<>();
        for (BandMove move : review.moves()) {
            rows.add(List.of(
                    new Value.Name(move.name()),
                    Value.Mark.of(move.from()),
                    Value.Mark.of(move.to()),
                    new Value.Decimal(move.before().toBigDecimal()),
                    new Value.Decimal(move.now().toBigDecimal()),
                    ReviewWords.money(move.arr())));
        }
        Table table = new Table(
                "Customers in another band than at the end of the week before, downward first",
                List.of(
                        Column.words("Customer"),
                        Column.words("From"),
                        Column.words("To"),
                        Column.numbers("Before"),
                        Column.numbers("Now"),
                        Column.numbers("ARR")),
                rows);
        return new Section("changes", title, List.of(table));
    }

    private Section goodNews() {
        String title = "Good news (" + review.goodNews().size() + ")";
        if (review.goodNews().isEmpty()) {
            return new Section("good-news", title, List.of(Paragraph.of("No customer is clearly improving.")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("Customers whose score is improving."));
        blocks.add(cards.table("Improving customers", review.goodNews()));
        return new Section("good-news", title, blocks);
    }

    private Phrase closing() {
        String model = review.header()
                .model()
                .map(ref -> "Health model " + ref.name() + " " + ref.version() + ", configuration " + ref.fingerprint()
                        + ". ")
                .orElse("");
        return Phrase.of(model + "Bands: " + Value.Mark.of(Band.GREEN).label()
                + " from 80.00, Yellow from 50.00, Red below. Earlier weeks are recomputed from the records dated before"
                + " their end. Internal: not for customers.");
    }
}
