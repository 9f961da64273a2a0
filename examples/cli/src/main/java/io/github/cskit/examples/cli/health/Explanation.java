package io.github.cskit.examples.cli.health;

import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.health.HealthExplanation;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.MissingMeasure;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Puts the reasons of a score into tables. Immutable and thread-safe. */
final class Explanation {

    private static final List<Column> LEDGER = List.of(Column.words("Line"), Column.numbers("Points"));
    private static final List<Column> MEASURES = List.of(
            Column.words("Component"),
            Column.words("Signal"),
            Column.numbers("Value"),
            Column.numbers("Points"),
            Column.words("Level"));
    private static final List<Column> MISSING =
            List.of(Column.words("Component"), Column.words("Signal"), Column.words("Why it is missing"));

    private Explanation() {}

    static List<Block> tables(HealthExplanation explanation) {
        List<Block> tables = new ArrayList<>();
        Ledger ledger = explanation.ledger();
        List<List<Value>> lines = new ArrayList<>();
        ledger.lines()
                .forEach(l -> lines.add(List.of(
                        new Value.Words(l.line()), new Value.Decimal(l.points().toBigDecimal()))));
        lines.add(List.of(
                new Value.Words("score"), new Value.Decimal(ledger.total().toBigDecimal())));
        if (!ledger.lines().isEmpty()) {
            tables.add(new Table("How the score adds up", LEDGER, lines));
        }
        add(
                tables,
                "What was measured",
                MEASURES,
                explanation.measures().stream().map(Explanation::row).toList());
        add(
                tables,
                "What is missing",
                MISSING,
                explanation.missing().stream().map(Explanation::row).toList());
        return tables;
    }

    private static void add(List<Block> tables, String caption, List<Column> columns, List<List<Value>> rows) {
        if (!rows.isEmpty()) {
            tables.add(new Table(caption, columns, rows));
        }
    }

    private static List<Value> row(MeasureResult measure) {
        return List.of(
                new Value.Words(measure.component()),
                new Value.Words(measure.signal().value()),
                new Value.Decimal(shortened(measure.value())),
                new Value.Decimal(measure.points().toBigDecimal()),
                new Value.Words(measure.level().map(level -> level.wireName()).orElse("")));
    }

    private static List<Value> row(MissingMeasure missing) {
        return List.of(
                new Value.Words(missing.component()),
                new Value.Words(missing.signal().value()),
                new Value.Words(missing.reason().wireName()));
    }

    private static BigDecimal shortened(double value) {
        BigDecimal number = Decimals.rounded(value, 4).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
