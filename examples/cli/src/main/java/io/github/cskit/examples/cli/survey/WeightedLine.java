package io.github.cskit.examples.cli.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.satisfaction.WeightedFigure;
import io.github.cskit.scoring.satisfaction.WeightedTally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A weighted figure as it is printed. Immutable and thread-safe.
 *
 * @param of what it is the figure of: all answers, a group
 * @param figure the NPS in points, or the top-box share in percent; absent if nothing weighs anything
 * @param low the lower end of its 95 % interval
 * @param high the upper end of its 95 % interval
 * @param effectiveAnswers how many answers of equal weight tell as much
 * @param coverage how much of the weight of all rows the answers speak for, in percent; absent if no row weighs anything
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record WeightedLine(
        String of,
        Optional<BigDecimal> figure,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<BigDecimal> effectiveAnswers,
        Optional<BigDecimal> coverage) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Column> COLUMNS = List.of(
            Column.words("Answers of"),
            Column.numbers("Weighted"),
            Column.numbers("From"),
            Column.numbers("To"),
            Column.numbers("Worth answers"),
            Column.numbers("Weight covered %"));

    /** Makes the lines of all answers and of each group; none if no weights are wanted. */
    static <T> List<WeightedLine> of(Tallied<T> overall, SortedMap<String, Tallied<T>> groups) {
        if (overall.weighted().isEmpty()) {
            return List.of();
        }
        List<WeightedLine> lines = new ArrayList<>(List.of(of("all", overall)));
        new TreeMap<>(groups).forEach((group, tallied) -> lines.add(of(group, tallied)));
        return lines;
    }

    static Table table(List<WeightedLine> lines) {
        return new Table(
                "Weighted figures with their 95 % intervals",
                COLUMNS, lines.stream().map(WeightedLine::row).toList());
    }

    private static WeightedLine of(String label, Tallied<?> tallied) {
        Optional<WeightedFigure> figure = tallied.weighted().flatMap(WeightedTally::figure);
        return new WeightedLine(
                label,
                figure.map(WeightedFigure::value),
                figure.map(made -> Decimals.hundredths(made.interval().low())),
                figure.map(made -> Decimals.hundredths(made.interval().high())),
                figure.map(WeightedFigure::effectiveAnswers),
                tallied.weighted().flatMap(tally -> share(sum(tally), tallied.asked())));
    }

    private static BigDecimal sum(WeightedTally tally) {
        return tally.weights().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> share(BigDecimal answered, BigDecimal asked) {
        return asked.signum() == 0
                ? Optional.empty()
                : Optional.of(answered.multiply(HUNDRED).divide(asked, 2, RoundingMode.HALF_UP));
    }

    private List<Value> row() {
        return List.of(
                new Value.Name(of),
                decimal(figure),
                decimal(low),
                decimal(high),
                decimal(effectiveAnswers),
                decimal(coverage));
    }

    private static Value decimal(Optional<BigDecimal> number) {
        return number.isPresent() ? new Value.Decimal(number.get()) : new Value.Nothing("no data");
    }
}
