package io.github.cskit.examples.cli.preview;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.Money;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.preview.AccountChange;
import io.github.cskit.scoring.preview.AlertChange;
import io.github.cskit.scoring.preview.ModelPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The list of a preview: a row for each account that moves and for each alert that changes. Immutable and thread-safe. */
final class PreviewList {

    private static final List<Column> COLUMNS = List.of(
            Column.words("Customer"),
            Column.words("Name"),
            Column.words("What"),
            Column.words("Change"),
            Column.words("From"),
            Column.words("To"),
            Column.numbers("Score from"),
            Column.numbers("Score to"),
            Column.numbers("ARR"));

    private PreviewList() {}

    static Table of(PreviewReport report) {
        ModelPreview preview = report.preview();
        List<List<Value>> rows = new ArrayList<>();
        for (AccountChange move : preview.moves()) {
            rows.add(row(
                    report,
                    move.customer(),
                    move.arr(),
                    List.of(
                            new Value.Words("band"),
                            new Value.Words("moves"),
                            PreviewValues.state(move.from()),
                            PreviewValues.state(move.to()),
                            PreviewValues.score(move.scoreFrom()),
                            PreviewValues.score(move.scoreTo()))));
        }
        for (AlertChange alert : preview.alerts()) {
            rows.add(row(
                    report,
                    alert.customer(),
                    alert.arr(),
                    List.of(
                            new Value.Words(alert.alert()),
                            new Value.Words(alert.kind().name().toLowerCase(Locale.ROOT)),
                            PreviewValues.reason(alert.from()),
                            PreviewValues.reason(alert.to()),
                            new Value.Nothing("-"),
                            new Value.Nothing("-"))));
        }
        return new Table("What changes", COLUMNS, rows);
    }

    private static List<Value> row(PreviewReport report, CustomerId customer, Optional<Money> arr, List<Value> middle) {
        List<Value> row = new ArrayList<>();
        row.add(new Value.Words(customer.value()));
        row.add(new Value.Name(report.nameOf(customer)));
        row.addAll(middle);
        row.add(PreviewValues.arr(arr));
        return row;
    }
}
