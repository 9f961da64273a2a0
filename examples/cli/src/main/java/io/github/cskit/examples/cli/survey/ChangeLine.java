package io.github.cskit.examples.cli.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.satisfaction.SatisfactionChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;

/**
 * Whether a figure really changed from one quarter with answers to the next. Immutable and thread-safe.
 *
 * @param from the earlier quarter
 * @param to the later quarter
 * @param points by how many points it differs, later − earlier
 * @param low the lower end of the difference's 95 % interval
 * @param high the upper end
 * @param verdict {@code rose}, {@code fell} or {@code not-detectable}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ChangeLine(
        String from,
        String to,
        Optional<BigDecimal> points,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String verdict) {

    private static final List<Column> COLUMNS = List.of(
            Column.words("Quarter"),
            Column.words("After"),
            Column.numbers("Change"),
            Column.numbers("From"),
            Column.numbers("To"),
            Column.words("Really changed?"));

    /** Compares each quarter that has answers with the one before it that has. */
    static <T> List<ChangeLine> between(
            SortedMap<Quarter, Tallied<T>> quarters, BiFunction<T, T, SatisfactionChange> changeFrom) {
        List<ChangeLine> changes = new ArrayList<>();
        Optional<Map.Entry<Quarter, Tallied<T>>> before = Optional.empty();
        for (Map.Entry<Quarter, Tallied<T>> now : quarters.entrySet()) {
            if (before.isPresent()) {
                SatisfactionChange change = changeFrom.apply(
                        now.getValue().tally(), before.get().getValue().tally());
                changes.add(of(before.get().getKey(), now.getKey(), change));
            }
            before = Optional.of(now);
        }
        return changes;
    }

    static Table table(List<ChangeLine> changes) {
        return new Table(
                "Differences with their 95 % intervals; one that holds 0 is not detectable",
                COLUMNS, changes.stream().map(ChangeLine::row).toList());
    }

    private static ChangeLine of(Quarter before, Quarter now, SatisfactionChange change) {
        return new ChangeLine(
                before.toString(),
                now.toString(),
                change.value(),
                change.interval().map(Interval::low).map(Decimals::hundredths),
                change.interval().map(Interval::high).map(Decimals::hundredths),
                change.verdict().wireName());
    }

    /** Returns whether so few answered that the difference lies outside its own interval. */
    boolean isOfTooFew() {
        return FigureDocument.outside(points, low, high);
    }

    private List<Value> row() {
        return List.of(
                new Value.Name(to),
                new Value.Name(from),
                decimal(points),
                decimal(low),
                decimal(high),
                new Value.Words(verdict.replace('-', ' ')));
    }

    private static Value decimal(Optional<BigDecimal> number) {
        return number.isPresent() ? new Value.Decimal(number.get()) : new Value.Nothing("no data");
    }
}
