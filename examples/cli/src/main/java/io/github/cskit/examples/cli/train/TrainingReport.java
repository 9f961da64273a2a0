package io.github.cskit.examples.cli.train;

import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.triage.learn.LabelQuality;
import io.github.cskit.triage.learn.TrainedClassifier;
import io.github.cskit.triage.learn.TrainingQuality;
import io.github.cskit.triage.learn.TrainingRecord;
import java.util.List;

/**
 * What {@code cs train} prints: where the classifier comes from and how good it is. Immutable and thread-safe.
 *
 * @param model how it is called in results
 * @param record where it comes from
 * @param quality how good it is, by cross-validation
 */
public record TrainingReport(ModelRef model, TrainingRecord record, TrainingQuality quality) {

    private static final int DECIMALS = 3;
    private static final Value NEVER = new Value.Nothing("never given");
    private static final List<Column> COLUMNS = List.of(
            Column.words("Label"),
            Column.numbers("Tickets"),
            Column.numbers("Precision"),
            Column.words("interval of precision"),
            Column.numbers("Recall"),
            Column.words("interval of recall"),
            Column.numbers("F1"),
            Column.words("interval of F1"));

    /**
     * Creates the report.
     *
     * @param classifier the classifier
     * @return its report
     */
    public static TrainingReport of(TrainedClassifier classifier) {
        return new TrainingReport(classifier.model(), classifier.record(), classifier.quality());
    }

    /**
     * Returns the report in all forms.
     *
     * @return the printout
     */
    public Printout toPrintout() {
        return new Printout(this, document(), table());
    }

    private Document document() {
        String subtitle = record.tickets() + " tickets, " + quality.labels().size() + " labels, " + quality.folds()
                + "-fold cross-validation";
        String summary = "Right in " + shares(quality.accuracy()) + " of all tickets, in " + shares(quality.decided())
                + " of the " + quality.decided().trials() + " on which it does not abstain. Macro-F1 "
                + number(quality.macroF1()) + " (" + span(quality.macroF1Interval()) + "). Calibration error "
                + number(quality.calibrationError()) + ".";
        Section overall = new Section("overall", "All tickets", List.of(Paragraph.of(summary)));
        Section labels = new Section("labels", "By label", List.of(table()));
        return new Document(
                "A ticket classifier, trained and measured",
                subtitle,
                List.of(),
                List.of(overall, labels),
                Phrase.of("Model " + model + ", trained on the tickets (" + record.data() + ")."));
    }

    private Table table() {
        return new Table(
                "Precision, recall and F1 with their 95 % intervals",
                COLUMNS, quality.labels().stream().map(TrainingReport::row).toList());
    }

    private static List<Value> row(LabelQuality each) {
        return List.of(
                new Value.Name(each.label()),
                new Value.Count(each.recall().trials()),
                each.precision().map(TrainingReport::share).orElse(NEVER),
                each.precision().map(TrainingReport::range).orElse(NEVER),
                share(each.recall()),
                range(each.recall()),
                new Value.Decimal(Decimals.rounded(each.f1(), DECIMALS)),
                new Value.Name(span(each.f1Interval())));
    }

    private static Value share(Proportion proportion) {
        return new Value.Decimal(Decimals.rounded(proportion.share(), DECIMALS));
    }

    private static Value range(Proportion proportion) {
        return new Value.Name(span(proportion.wilson(TrainingQuality.LEVEL)));
    }

    private static String shares(Proportion proportion) {
        return number(proportion.share()) + " (" + span(proportion.wilson(TrainingQuality.LEVEL)) + ")";
    }

    private static String span(Interval interval) {
        return number(interval.low()) + " to " + number(interval.high());
    }

    private static String number(double value) {
        return Decimals.rounded(value, DECIMALS).toPlainString();
    }
}
