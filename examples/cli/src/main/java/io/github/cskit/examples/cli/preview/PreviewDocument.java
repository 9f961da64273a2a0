package io.github.cskit.examples.cli.preview;

import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.KeyFigures;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.portfolio.ArrTally;
import io.github.cskit.scoring.preview.AlertChange;
import io.github.cskit.scoring.preview.ModelPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The preview as people read it. Immutable and thread-safe. */
final class PreviewDocument {

    private PreviewDocument() {}

    static Document of(PreviewReport report) {
        List<Section> sections = new ArrayList<>(List.of(
                new Section("summary", "What would happen", List.of(figures(report))),
                new Section("bands", "Bands, today and to come", List.of(bands(report.preview()))),
                new Section("moves", "Accounts that move", List.of(moves(report))),
                new Section("alerts", "Alerts", List.of(alerts(report)))));
        if (!report.unpriced().isEmpty()) {
            List<Phrase> notes = report.unpriced().stream()
                    .map(failure -> Phrase.of(failure.message()))
                    .toList();
            sections.add(new Section("unpriced", "ARR that counts as unknown", List.of(new BulletList(notes))));
        }
        String models = "From model " + said(report.preview().fromModels()) + " to model "
                + said(report.preview().toModels()) + ".";
        String subtitle = "As of the end of " + report.frame().lastDay() + " ("
                + report.frame().zone() + ")";
        return new Document("Preview of a changed model", subtitle, List.of(), sections, Phrase.of(models));
    }

    private static String said(List<ModelRef> models) {
        return models.isEmpty()
                ? "of nobody"
                : models.stream().map(ModelRef::toString).collect(Collectors.joining(", "));
    }

    private static Block figures(PreviewReport report) {
        ModelPreview preview = report.preview();
        ArrTally moved = preview.transitions().moved();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                "Accounts",
                new Value.Count(preview.transitions().cells().values().stream()
                        .mapToLong(ArrTally::customers)
                        .sum()),
                report.left() + " have left and are not counted"));
        facts.add(Fact.of("Accounts that move", new Value.Count(moved.customers()), unknown(moved)));
        facts.add(Fact.of("ARR that moves", new Value.Amount(moved.arr())));
        facts.add(Fact.of("Scores that change", new Value.Count(preview.rescored())));
        for (AlertChange.Kind kind : AlertChange.Kind.values()) {
            ArrTally alerts = preview.alerts(kind);
            facts.add(Fact.of("Alerts that " + verb(kind), new Value.Count(alerts.customers()), arr(alerts)));
        }
        return new KeyFigures(facts);
    }

    private static String verb(AlertChange.Kind kind) {
        return switch (kind) {
            case APPEARS -> "appear";
            case VANISHES -> "vanish";
            case CHANGES -> "change their reason";
        };
    }

    private static String arr(ArrTally tally) {
        return "with " + new Value.Amount(tally.arr()).shown() + ", " + unknown(tally);
    }

    private static String unknown(ArrTally tally) {
        return "ARR unknown of " + tally.unknownArr();
    }

    private static Block bands(ModelPreview preview) {
        List<Column> columns = List.of(
                Column.words("From"),
                Column.words("To"),
                Column.numbers("Customers"),
                Column.numbers("ARR"),
                Column.numbers("ARR unknown of"));
        List<List<Value>> rows = new ArrayList<>();
        preview.transitions()
                .cells()
                .forEach((move, tally) -> rows.add(List.of(
                        PreviewValues.state(move.from()),
                        PreviewValues.state(move.to()),
                        new Value.Count(tally.customers()),
                        new Value.Amount(tally.arr()),
                        new Value.Count(tally.unknownArr()))));
        return new Table("Customers and ARR by band of today and band to come", columns, rows);
    }

    private static Block moves(PreviewReport report) {
        List<Column> columns = List.of(
                Column.words("Customer"),
                Column.words("Name"),
                Column.words("From"),
                Column.words("To"),
                Column.numbers("Score from"),
                Column.numbers("Score to"),
                Column.numbers("ARR"));
        List<List<Value>> rows = report.preview().moves().stream()
                .map(move -> List.of(
                        new Value.Words(move.customer().value()),
                        new Value.Name(report.nameOf(move.customer())),
                        PreviewValues.state(move.from()),
                        PreviewValues.state(move.to()),
                        PreviewValues.score(move.scoreFrom()),
                        PreviewValues.score(move.scoreTo()),
                        PreviewValues.arr(move.arr())))
                .toList();
        return rows.isEmpty() ? Paragraph.of("No account moves.") : new Table("The most ARR first", columns, rows);
    }

    private static Block alerts(PreviewReport report) {
        List<Column> columns = List.of(
                Column.words("Customer"),
                Column.words("Name"),
                Column.words("Alert"),
                Column.words("Change"),
                Column.words("From"),
                Column.words("To"),
                Column.numbers("ARR"));
        List<List<Value>> rows = report.preview().alerts().stream()
                .map(alert -> List.of(
                        new Value.Words(alert.customer().value()),
                        new Value.Name(report.nameOf(alert.customer())),
                        new Value.Words(alert.alert()),
                        new Value.Words(alert.kind().name().toLowerCase(Locale.ROOT)),
                        PreviewValues.reason(alert.from()),
                        PreviewValues.reason(alert.to()),
                        PreviewValues.arr(alert.arr())))
                .toList();
        return rows.isEmpty() ? Paragraph.of("No alert changes.") : new Table("The most ARR first", columns, rows);
    }
}
