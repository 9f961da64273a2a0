package io.github.cskit.examples.cli.backtest;

import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.backtest.BacktestRefused;
import io.github.cskit.scoring.backtest.BacktestReport;
import io.github.cskit.scoring.backtest.BacktestResult;
import io.github.cskit.scoring.backtest.ScoreDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a backtest into all forms in which it can be printed. Immutable and thread-safe. */
public final class BacktestPrint {

    private static final int DECIMALS = 4;

    private static final Map<String, String> QUESTIONS = Map.of(
            "red-churns-more", "Lift of Red, at least",
            "churned-were-warned", "Churned who were warned, at least",
            "not-all-green", "Share in Green, at most");

    private BacktestPrint() {}

    /**
     * Prints a result.
     *
     * @param result the report or the refusal
     * @param direction which end of the score is the good one
     * @param notes what the reading of the table adds to the warnings
     * @return the printout
     */
    public static Printout of(BacktestResult result, ScoreDirection direction, List<String> notes) {
        if (result instanceof BacktestReport report) {
            BacktestAnswer answer = BacktestAnswer.of(report, direction, notes);
            return new Printout(answer, document(answer), figures(answer));
        }
        RefusalAnswer refusal = RefusalAnswer.of((BacktestRefused) result, notes);
        Table reason = new Table(
                "Refused", List.of(Column.words("Reason")), List.of(List.of(new Value.Words(refusal.reason()))));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("refused", "Refused", List.of(Paragraph.of(refusal.reason()))));
        warnings(refusal.warnings()).ifPresent(sections::add);
        return new Printout(
                refusal,
                new Document("Backtest", "Refused", List.of(), sections, Phrase.of("No figure is given.")),
                reason);
    }

    private static Document document(BacktestAnswer answer) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("measures", "Measures", List.of(figures(answer))));
        sections.add(new Section("lift", "Lift by tenth, riskiest first", List.of(lift(answer))));
        sections.add(new Section("calibration", "Churn by score", List.of(calibration(answer))));
        answer.segments()
                .ifPresent(list -> sections.add(new Section("segments", "By segment", List.of(segments(list)))));
        answer.comparison().ifPresent(other -> sections.add(comparison(other)));
        answer.leadTime().ifPresent(lead -> sections.add(leadTime(lead)));
        answer.verdict().ifPresent(verdict -> sections.add(new Section("verdict", "Verdict", verdict(verdict))));
        warnings(answer.warnings()).ifPresent(sections::add);
        return new Document(
                "Backtest",
                answer.n() + " customers, " + answer.events() + " churned",
                List.of(),
                sections,
                Phrase.of("Intervals are at 95 percent. Figures are of the past, and promise nothing."));
    }

    private static Table figures(BacktestAnswer answer) {
        return new Table(
                "How well the score told churn",
                List.of(
                        Column.words("Measure"),
                        Column.numbers("Figure"),
                        Column.numbers("From"),
                        Column.numbers("To")),
                List.of(
                        row("AUC", answer.auc(), Optional.of(answer.aucLow()), Optional.of(answer.aucHigh())),
                        row("PR AUC", answer.prAuc(), Optional.of(answer.prAucLow()), Optional.of(answer.prAucHigh())),
                        row("KS", answer.ks(), Optional.of(answer.ksLow()), Optional.of(answer.ksHigh())),
                        row(
                                answer.brierOf().equals("score") ? "Brier" : "Brier, once calibrated",
                                answer.brier(),
                                Optional.of(answer.brierLow()),
                                Optional.of(answer.brierHigh())),
                        row("Base rate", answer.baseRate(), Optional.empty(), Optional.empty())));
    }

    private static Table lift(BacktestAnswer answer) {
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < answer.lift().size(); i++) {
            rows.add(List.of(
                    new Value.Count(i + 1),
                    number(answer.lift().get(i)),
                    number(answer.liftLow().get(i)),
                    number(answer.liftHigh().get(i))));
        }
        return new Table(
                "Churn of each tenth over the base rate",
                List.of(Column.numbers("Tenth"), Column.numbers("Lift"), Column.numbers("From"), Column.numbers("To")),
                rows);
    }

    private static Table calibration(BacktestAnswer answer) {
        return new Table(
                "Churn rate with its interval in groups of about equal size",
                List.of(
                        Column.numbers("Score from"),
                        Column.numbers("to"),
                        Column.numbers("Customers"),
                        Column.numbers("Churned"),
                        Column.numbers("Mean score"),
                        Column.numbers("Rate"),
                        Column.numbers("From"),
                        Column.numbers("To")),
                answer.calibration().stream()
                        .map(bin -> List.<Value>of(
                                number(bin.from()),
                                number(bin.to()),
                                new Value.Count(bin.n()),
                                new Value.Count(bin.events()),
                                number(bin.score()),
                                number(bin.rate()),
                                number(bin.low()),
                                number(bin.high())))
                        .toList());
    }

    private static Table segments(List<BacktestAnswer.SegmentFigure> list) {
        return new Table(
                "The same within each segment",
                List.of(
                        Column.words("Segment"),
                        Column.numbers("Customers"),
                        Column.numbers("Churned"),
                        Column.numbers("AUC"),
                        Column.numbers("From"),
                        Column.numbers("To")),
                list.stream()
                        .map(each -> List.<Value>of(
                                new Value.Name(each.segment()),
                                new Value.Count(each.n()),
                                new Value.Count(each.events()),
                                number(each.auc(), each.result()),
                                number(each.aucLow(), each.result()),
                                number(each.aucHigh(), each.result())))
                        .toList());
    }

    private static Section comparison(BacktestAnswer.Compared other) {
        String text = "The other score has an AUC of " + shown(other.auc()) + ", a difference of "
                + shown(other.difference()) + " (" + shown(other.low()) + " to " + shown(other.high()) + "), p "
                + shown(other.p()) + ".";
        return new Section("comparison", "Beside the other score", List.of(Paragraph.of(text)));
    }

    private static Section leadTime(BacktestAnswer.Lead lead) {
        String median = lead.medianDays()
                .map(days -> " They had been for " + shown(days) + " days (median).")
                .orElse("");
        String text = lead.warned() + " of " + lead.churned()
                + " churned customers were below Green at their last score."
                + median + " Of " + lead.inWindow() + " with a score 60 to 90 days before, " + lead.belowGreenInWindow()
                + " were below Green then.";
        return new Section("lead-time", "Lead time", List.of(Paragraph.of(text)));
    }

    private static List<Block> verdict(BacktestAnswer.Verdict verdict) {
        Table table = new Table(
                caption(verdict),
                List.of(
                        Column.words("Question"),
                        Column.numbers("Figure"),
                        Column.numbers("From"),
                        Column.numbers("To"),
                        Column.numbers("Bound"),
                        Column.words("Met"),
                        Column.words("Sure")),
                verdict.checks().stream()
                        .map(each -> List.<Value>of(
                                new Value.Words(QUESTIONS.getOrDefault(each.question(), each.question())),
                                number(each.figure(), "none"),
                                number(each.low(), "none"),
                                number(each.high(), "none"),
                                number(each.bound()),
                                new Value.Words(each.met()),
                                new Value.Words(each.sure() ? "yes" : "no")))
                        .toList());
        return List.of(table);
    }

    private static String caption(BacktestAnswer.Verdict verdict) {
        boolean all = verdict.checks().stream().allMatch(each -> each.figure().isPresent());
        return (verdict.passed() ? "The bands do what they should" : "The bands do not do what they should")
                + (all ? "" : ", as far as it can be told")
                + " (warned: below Green 60 to 90 days before the decision)";
    }

    private static Optional<Section> warnings(List<String> warnings) {
        if (warnings.isEmpty()) {
            return Optional.empty();
        }
        List<Block> lines = warnings.stream()
                .map(text -> (Block) Paragraph.of(text.replace('\n', ' ')))
                .toList();
        return Optional.of(new Section("warnings", "Warnings", lines));
    }

    private static List<Value> row(String name, double figure, Optional<Double> low, Optional<Double> high) {
        return List.of(new Value.Name(name), number(figure), number(low, "none"), number(high, "none"));
    }

    private static Value number(Optional<Double> value, String otherwise) {
        return value.isPresent() ? number(value.get()) : new Value.Nothing(otherwise);
    }

    private static Value number(double value) {
        return new Value.Decimal(Decimals.rounded(value, DECIMALS));
    }

    private static String shown(double value) {
        return Decimals.rounded(value, DECIMALS).stripTrailingZeros().toPlainString();
    }
}
