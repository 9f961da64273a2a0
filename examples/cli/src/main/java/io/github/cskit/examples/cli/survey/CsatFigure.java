package io.github.cskit.examples.cli.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Table;
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
 * @param skipped how many were asked and gave nothing back
 * @param partial how many took part and left the question open
 * @param result {@code measured} or {@code no data}
 * @param mean the mean answer on its own scale; absent without data
 * @param topBoxFrom the least answer of the top box; absent without data
 * @param topBoxPercent the share of the top box in percent; absent without data
 * @param low the lower end of the share's 95 % interval in percent; absent without data
 * @param high the upper end of the share's 95 % interval in percent; absent without data
 * @param responseRate how many percent of those asked answered; absent if it is not known how many were asked
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CsatFigure(
        String of,
        long n,
        long skipped,
        long partial,
        String result,
        Optional<BigDecimal> mean,
        Optional<Integer> topBoxFrom,
        Optional<BigDecimal> topBoxPercent,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<BigDecimal> responseRate) {

    private static final String CAPTION = "Mean, and top-box share with its 95 % interval";

    /** How many of the last columns speak of those who did not answer. */
    private static final int OF_SILENCE = 2;

    private static final List<Column> COLUMNS = List.of(
            Column.words("Answers of"),
            Column.numbers("Answers"),
            Column.numbers("Skipped"),
            Column.numbers("Mean"),
            Column.numbers("Top box %"),
            Column.numbers("From"),
            Column.numbers("To"),
            Column.numbers("Partial"),
            Column.numbers("Response %"));

    private static final int PERCENT = 100;

    static CsatFigure of(String label, Csat csat) {
        Optional<Csat.Measured> measured = csat instanceof Csat.Measured m ? Optional.of(m) : Optional.empty();
        return new CsatFigure(
                label,
                csat.tally().answers(),
                csat.tally().skipped(),
                csat.tally().partial(),
                measured.isPresent() ? "measured" : "no data",
                measured.map(Csat.Measured::mean),
                measured.map(Csat.Measured::topBoxFrom),
                measured.map(Csat.Measured::topBoxPercent),
                measured.map(m -> Decimals.hundredths(m.topBoxInterval().low() * PERCENT)),
                measured.map(m -> Decimals.hundredths(m.topBoxInterval().high() * PERCENT)),
                csat.responseRate().map(Decimals::percent));
    }

    /** Returns figures with all that is known of those who did not answer. */
    static Table table(List<CsatFigure> figures) {
        return new Table(CAPTION, COLUMNS, figures.stream().map(CsatFigure::row).toList());
    }

    /** Returns figures without a word on partial answers and response rates. */
    static Table tableOfAnswers(List<CsatFigure> figures) {
        int columns = COLUMNS.size() - OF_SILENCE;
        return new Table(
                CAPTION,
                COLUMNS.subList(0, columns),
                figures.stream().map(figure -> figure.row().subList(0, columns)).toList());
    }

    /** Returns whether anything is known of those who did not answer. */
    boolean knowsSilence() {
        return partial > 0 || responseRate.isPresent();
    }

    private List<Value> row() {
        return List.of(
                new Value.Name(of),
                new Value.Count(n),
                new Value.Count(skipped),
                decimal(mean),
                decimal(topBoxPercent),
                decimal(low),
                decimal(high),
                new Value.Count(partial),
                responseRate.<Value>map(Value.Decimal::new).orElse(new Value.Nothing("unknown")));
    }

    private Value decimal(Optional<BigDecimal> number) {
        return number.isPresent() ? new Value.Decimal(number.get()) : new Value.Nothing(result);
    }
}
