package io.github.cskit.examples.cli.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.satisfaction.Nps;
import io.github.cskit.scoring.satisfaction.NpsTally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The NPS of one group of answers as it is printed. Immutable and thread-safe.
 *
 * @param of what it is the NPS of: all answers, a group, a quarter
 * @param n how many answered
 * @param promoters how many answered 9 or 10
 * @param passives how many answered 7 or 8
 * @param detractors how many answered 0 to 6
 * @param skipped how many were asked and did not answer
 * @param result {@code measured} or {@code no data}
 * @param nps the figure; absent without data
 * @param low the lower end of its 95 % interval; absent without data
 * @param high the upper end of its 95 % interval; absent without data
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record NpsFigure(
        String of,
        long n,
        long promoters,
        long passives,
        long detractors,
        long skipped,
        String result,
        Optional<BigDecimal> nps,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high) {

    static final List<Column> COLUMNS = List.of(
            Column.words("Answers of"),
            Column.numbers("Answers"),
            Column.numbers("Promoters"),
            Column.numbers("Passives"),
            Column.numbers("Detractors"),
            Column.numbers("Skipped"),
            Column.numbers("NPS"),
            Column.numbers("From"),
            Column.numbers("To"));

    static NpsFigure of(String label, Nps nps) {
        NpsTally tally = nps.tally();
        Optional<Nps.Measured> measured = nps instanceof Nps.Measured m ? Optional.of(m) : Optional.empty();
        return new NpsFigure(
                label,
                tally.answers(),
                tally.promoters(),
                tally.passives(),
                tally.detractors(),
                tally.skipped(),
                measured.isPresent() ? "measured" : "no data",
                measured.map(Nps.Measured::value),
                measured.map(m -> Decimals.hundredths(m.interval().low())),
                measured.map(m -> Decimals.hundredths(m.interval().high())));
    }

    List<Value> row() {
        return List.of(
                new Value.Name(of),
                new Value.Count(n),
                new Value.Count(promoters),
                new Value.Count(passives),
                new Value.Count(detractors),
                new Value.Count(skipped),
                decimal(nps),
                decimal(low),
                decimal(high));
    }

    private Value decimal(Optional<BigDecimal> number) {
        return number.isPresent() ? new Value.Decimal(number.get()) : new Value.Nothing(result);
    }
}
