package io.github.cskit.examples.cli.health;

import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.counterfactual.Counterfactual;
import io.github.cskit.scoring.counterfactual.Counterfactuals;
import io.github.cskit.scoring.counterfactual.Reach;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Puts what would reach the next band into a table. Immutable and thread-safe. */
final class ReachTable {

    private static final List<Column> COLUMNS = List.of(
            Column.words("Signal alone"),
            Column.numbers("Now"),
            Column.numbers("Smallest change"),
            Column.numbers("To"),
            Column.numbers("Score then"),
            Column.words("Band then"));

    private static final int DECIMALS = 6;

    private ReachTable() {}

    static List<Block> of(Counterfactuals found) {
        if (found.next().isPresent() && !found.signals().isEmpty()) {
            String caption = "What would reach " + found.next().get().wireName();
            List<List<Value>> rows =
                    found.signals().stream().map(ReachTable::row).toList();
            return List.of(new Table(caption, COLUMNS, rows));
        }
        return found.now().isPresent() && found.next().isEmpty()
                ? List.of(Paragraph.of("There is no band above this one."))
                : List.of();
    }

    private static List<Value> row(Counterfactual each) {
        Value signal = new Value.Words(each.signal().value());
        Value now = decimal(each.now());
        if (each.smallest().isEmpty()) {
            Value none = new Value.Nothing("-");
            return List.of(signal, now, new Value.Nothing("none does"), none, none, none);
        }
        Reach reach = each.smallest().get();
        return List.of(
                signal,
                now,
                decimal(reach.change()),
                decimal(reach.to()),
                new Value.Decimal(reach.score().toBigDecimal()),
                Value.Mark.of(reach.band()));
    }

    /** Readings are shown to six decimals: a mean of thirds has no end. JSON has all of them. */
    private static Value decimal(BigDecimal number) {
        BigDecimal shown = number.setScale(Math.min(number.scale(), DECIMALS), RoundingMode.HALF_UP);
        return new Value.Decimal(shown);
    }
}
