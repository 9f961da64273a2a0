package io.github.cskit.examples.cli.churn;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.churn.ChurnModel;
import io.github.cskit.scoring.churn.ChurnQuality;
import io.github.cskit.scoring.churn.ChurnRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fitted model as it is printed: its quality on accounts that it had not seen. Immutable and thread-safe.
 *
 * @param model how it is called
 * @param n how many accounts it learned from
 * @param events how many of them churned
 * @param signal whether it tells more than the base rate does
 * @param verdict the same in words
 * @param auc the area over all held-out accounts
 * @param aucLow the lower end of its interval
 * @param aucHigh the upper end of its interval
 * @param meanFoldAuc the mean of the areas within the parts
 * @param foldAucs the areas within the parts
 * @param prAuc the average precision
 * @param brier the Brier score
 * @param brierLow the lower end of its interval
 * @param brierHigh the upper end of its interval
 * @param brierOfBaseRate that of the base rate for all
 * @param expected how many were predicted to churn, in sum
 * @param calibrated whether the predicted rate of every group lies in its interval
 * @param calibrationP how improbable outcomes as far from the predictions are where these are right
 * @param calibration predicted and observed rates in groups
 * @param columns the columns that it learned from
 * @param pairs the pairs of columns that say together what they do not say alone
 * @param leftOut the columns that are not used, and why
 * @param weights what weights of a scorecard the accounts speak for, where that was asked
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FitAnswer(
        ModelRef model,
        long n,
        long events,
        boolean signal,
        String verdict,
        double auc,
        double aucLow,
        double aucHigh,
        double meanFoldAuc,
        List<Double> foldAucs,
        double prAuc,
        double brier,
        double brierLow,
        double brierHigh,
        double brierOfBaseRate,
        double expected,
        boolean calibrated,
        double calibrationP,
        List<Group> calibration,
        List<String> columns,
        List<List<String>> pairs,
        List<ChurnRecord.LeftOut> leftOut,
        Optional<WeightAdvice> weights) {

    private static final int DECIMALS = 4;

    /**
     * Creates the answer.
     *
     * @param model the model
     * @param weights what weights of a scorecard the accounts speak for
     * @return the answer
     */
    public static FitAnswer of(ChurnModel model, Optional<WeightAdvice> weights) {
        ChurnQuality quality = model.quality();
        return new FitAnswer(
                model.model(),
                quality.churned().trials(),
                quality.churned().successes(),
                quality.signal(),
                verdict(quality),
                quality.auc(),
                quality.aucInterval().low(),
                quality.aucInterval().high(),
                quality.meanFoldAuc(),
                quality.foldAucs(),
                quality.averagePrecision(),
                quality.brier(),
                quality.brierInterval().low(),
                quality.brierInterval().high(),
                quality.brierOfBaseRate(),
                quality.expected(),
                quality.calibrated(),
                quality.calibrationP(),
                quality.calibration().stream().map(Group::of).toList(),
                model.columns(),
                model.pairs(),
                model.record().leftOut(),
                weights);
    }

    private static String verdict(ChurnQuality quality) {
        return quality.signal()
                ? "signal: the table tells who churns better than the base rate does"
                : "no signal: the table does not tell who churns; the model predicts the base rate for everyone";
    }

    /**
     * Returns the answer in all forms.
     *
     * @return the printout
     */
    public Printout toPrintout() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("quality", "On accounts it has not seen", List.of(figures())));
        sections.add(new Section("calibration", "Predicted and observed", List.of(groups())));
        List<String> told = pairs.stream().map(pair -> String.join(" x ", pair)).toList();
        String used = columns.size() + " columns are used"
                + (told.isEmpty() ? ", and no pairs." : ", and these pairs: " + String.join(", ", told) + ".");
        sections.add(new Section(
                "columns",
                "Columns",
                leftOut.isEmpty() ? List.of(Paragraph.of(used)) : List.of(Paragraph.of(used), leftOutTable())));
        weights.map(WeightAdvice::toSection).ifPresent(sections::add);
        return new Printout(
                this,
                new Document(
                        "A churn model, fitted and judged",
                        n + " accounts, " + events + " churned; " + verdict,
                        List.of(),
                        sections,
                        Phrase.of("Model " + model + ".")),
                figures());
    }

    private Table figures() {
        return new Table(
                "Each account was judged by a model fitted without it; intervals at 95 percent",
                List.of(
                        Column.words("Measure"),
                        Column.numbers("Figure"),
                        Column.numbers("From"),
                        Column.numbers("To")),
                List.of(
                        row("AUC", auc, number(aucLow), number(aucHigh)),
                        row("Mean AUC of the parts", meanFoldAuc),
                        row("PR AUC", prAuc),
                        row("Brier", brier, number(brierLow), number(brierHigh)),
                        row("Brier of the base rate", brierOfBaseRate),
                        row("Predicted to churn", expected),
                        row("p of the calibration", calibrationP)));
    }

    private Table groups() {
        return new Table(
                "Groups of about equal size by predicted rate; the intervals hold all at once",
                List.of(
                        Column.numbers("Predicted"),
                        Column.numbers("Observed"),
                        Column.numbers("From"),
                        Column.numbers("To"),
                        Column.numbers("Accounts"),
                        Column.words("Within")),
                calibration.stream()
                        .map(each -> List.<Value>of(
                                number(each.predicted()),
                                number(each.observed()),
                                number(each.low()),
                                number(each.high()),
                                new Value.Count(each.n()),
                                new Value.Words(each.within() ? "yes" : "no")))
                        .toList());
    }

    private Table leftOutTable() {
        return new Table(
                "Columns that are not used",
                List.of(Column.words("Column"), Column.words("Why")),
                leftOut.stream()
                        .map(each -> List.<Value>of(new Value.Name(each.column()), new Value.Words(each.reason())))
                        .toList());
    }

    private static List<Value> row(String name, double figure) {
        return row(name, figure, new Value.Nothing("none"), new Value.Nothing("none"));
    }

    private static List<Value> row(String name, double figure, Value low, Value high) {
        return List.of(new Value.Name(name), number(figure), low, high);
    }

    private static Value number(double figure) {
        return new Value.Decimal(Decimals.rounded(figure, DECIMALS));
    }

    /**
     * Accounts with neighbouring predictions.
     *
     * @param predicted the mean of their predicted rates
     * @param observed the rate at which they churned
     * @param low the lower end of its interval
     * @param high the upper end of its interval
     * @param n how many
     * @param within whether the predicted rate lies in the interval
     */
    public record Group(double predicted, double observed, double low, double high, long n, boolean within) {

        static Group of(ChurnQuality.CalibrationGroup group) {
            return new Group(
                    group.predicted(),
                    group.observed().share(),
                    group.interval().low(),
                    group.interval().high(),
                    group.observed().trials(),
                    group.interval().contains(group.predicted()));
        }
    }
}
