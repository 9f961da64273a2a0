package io.github.cskit.examples.cli.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.satisfaction.Csat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The CSAT of one group of answers as it is printed: mean and top-box share, both named. Immutable and thread-safe.
 *
 * @param of what it is the CSAT of: all answers, a group
 * @param n how many answered
 * @param skipped how many were asked and did not answer
 * @param result {@code measured} or {@code no data}
 * @param mean the mean answer on its own scale; absent without data
 * @param topBoxFrom the least answer of the top box; absent without data
 * @param topBoxPercent the share of the top box in percent; absent without data
 * @param low the lower end of the share's 95 % interval in percent; absent without data
 * @param high the upper end of the share's 95 % interval in percent; absent without data
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CsatFigure(
        String of,
        long n,
        long skipped,
        String result,
        Optional<BigDecimal> mean,
        Optional<Integer> topBoxFrom,
        Optional<BigDecimal> topBoxPercent,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high) {

    static final List<Column> COLUMNS = List.of(
            Column.words("Answers of"),
            Column.numbers("Answers"),
            Column.numbers("Skipped"),
            Column.numbers("Mean"),
            Column.numbers("Top box %"),
            Column.numbers("From"),
            Column.numbers("To"));

    private static final int PERCENT = 100;

    static CsatFigure of(String label, Csat csat) {
        Optional<Csat.Measured> measured = csat instanceof Csat.Measured m ? Optional.of(m) : Optional.empty();
        return new CsatFigure(
                label,
                csat.tally().answers(),
                csat.tally().skipped(),
                measured.isPresent() ? "measured" : "no data",
                measured.map(Csat.Measured::mean),
                measured.map(Csat.Measured::topBoxFrom),
                measured.map(Csat.Measured::topBoxPercent),
                measured.map(m -> Decimals.hundredths(m.topBoxInterval().low() * PERCENT)),
                measured.map(m -> Decimals.hundredths(m.topBoxInterval().high() * PERCENT)));
    }

    List<Value> row() {
        return List.of(
                new Value.Name(of),
                new Value.Count(n),
                new Value.Count(skipped),
                decimal(mean),
                decimal(topBoxPercent),
                decimal(low),
                decimal(high));
    }

    private Value decimal(Optional<BigDecimal> number) {
        return number.isPresent() ? new Value.Decimal(number.get()) : new Value.Nothing(result);
    }
}
