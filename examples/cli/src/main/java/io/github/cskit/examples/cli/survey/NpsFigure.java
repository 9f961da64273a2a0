package io.github.cskit.examples.cli.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Table;
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
 * @param skipped how many were asked and gave nothing back
 * @param partial how many took part and left the question open
 * @param result {@code measured} or {@code no data}
 * @param nps the figure; absent without data
 * @param low the lower end of its 95 % interval; absent without data
 * @param high the upper end of its 95 % interval; absent without data
 * @param responseRate how many percent of those asked answered; absent if it is not known how many were asked
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record NpsFigure(
        String of,
        long n,
        long promoters,
        long passives,
        long detractors,
        long skipped,
        long partial,
        String result,
        Optional<BigDecimal> nps,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<BigDecimal> responseRate) {

    private static final String CAPTION = "NPS with its 95 % interval";

    /** How many of the last columns speak of those who did not answer. */
    private static final int OF_SILENCE = 2;

    private static final List<Column> COLUMNS = List.of(
            Column.words("Answers of"),
            Column.numbers("Answers"),
            Column.numbers("Promoters"),
            Column.numbers("Passives"),
            Column.numbers("Detractors"),
            Column.numbers("Skipped"),
            Column.numbers("NPS"),
            Column.numbers("From"),
            Column.numbers("To"),
            Column.numbers("Partial"),
            Column.numbers("Response %"));

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
                tally.partial(),
                measured.isPresent() ? "measured" : "no data",
                measured.map(Nps.Measured::value),
                measured.map(m -> Decimals.hundredths(m.interval().low())),
                measured.map(m -> Decimals.hundredths(m.interval().high())),
                nps.responseRate().map(Decimals::percent));
    }

    /** Returns figures with all that is known of those who did not answer. */
    static Table table(List<NpsFigure> figures) {
        return new Table(CAPTION, COLUMNS, figures.stream().map(NpsFigure::row).toList());
    }

    /** Returns figures without a word on partial answers and response rates. */
    static Table tableOfAnswers(List<NpsFigure> figures) {
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

    /** Returns whether so few answered that the figure lies outside its own interval. */
    boolean isOfTooFew() {
        return FigureDocument.outside(nps, low, high);
    }

    private List<Value> row() {
        return List.of(
                new Value.Name(of),
                new Value.Count(n),
                new Value.Count(promoters),
                new Value.Count(passives),
                new Value.Count(detractors),
                new Value.Count(skipped),
                decimal(nps),
                decimal(low),
                decimal(high),
                new Value.Count(partial),
                responseRate.<Value>map(Value.Decimal::new).orElse(new Value.Nothing("unknown")));
    }

    private Value decimal(Optional<BigDecimal> number) {
        return number.isPresent() ? new Value.Decimal(number.get()) : new Value.Nothing(result);
    }
}
