package io.github.cskit.examples.cli.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.examples.cli.lines.TrendAnswer;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.scoring.satisfaction.Csat;
import io.github.cskit.scoring.satisfaction.CsatCounter;
import io.github.cskit.scoring.satisfaction.CsatTally;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code cs csat} prints. Immutable and thread-safe.
 *
 * @param column the column of the answers
 * @param scale the declared scale
 * @param overall the figures of all answers
 * @param by the column of the groups; absent if no groups are wanted
 * @param groups the figures of each group, by name
 * @param quarters the figures of each quarter, by time
 * @param changes whether the share of the top box really changed from quarter to quarter
 * @param trend where the quarterly shares are going; absent without dates
 * @param weighted the weighted shares of all and of each group; empty if no weights are wanted
 * @param refused how many rows were skipped
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CsatReport(
        String column,
        AnswerScale scale,
        CsatFigure overall,
        Optional<String> by,
        List<CsatFigure> groups,
        List<CsatFigure> quarters,
        List<ChangeLine> changes,
        Optional<TrendAnswer> trend,
        List<WeightedLine> weighted,
        long refused) {

    /**
     * Reads a table of answers.
     *
     * @param terminal where bad rows are reported
     * @param input the table
     * @param columns where the answers are
     * @param scale the declared scale
     * @param strict whether the first bad row ends the run
     * @return the figures
     * @throws IOException if the table cannot be read
     */
    public static CsatReport read(
            Terminal terminal, Input input, AnswerColumns columns, AnswerScale scale, boolean strict)
            throws IOException {
        AnswerTallies<CsatTally> tallies =
                new AnswerTallies<>(new Question(scale), columns.weight().isPresent());
        AnswerReader reader = new AnswerReader(terminal, input, columns, strict);
        reader.read(tallies::count);
        List<CsatFigure> groups = new ArrayList<>();
        tallies.groups().forEach((group, tallied) -> groups.add(figure(group, tallied)));
        List<CsatFigure> quarters = new ArrayList<>();
        tallies.quarters().forEach((quarter, tallied) -> quarters.add(figure(quarter.toString(), tallied)));
        return new CsatReport(
                columns.score(),
                scale,
                figure("all", tallies.overall()),
                columns.group(),
                groups,
                quarters,
                ChangeLine.between(tallies.quarters(), CsatTally::changeFrom),
                columns.date().map(date -> QuarterTrend.of(tallies.quarters(), CsatReport::share)),
                WeightedLine.of(tallies.overall(), tallies.groups()),
                reader.refused());
    }

    /**
     * Returns the report in all forms.
     *
     * @return the printout
     */
    public Printout toPrintout() {
        List<CsatFigure> all = Stream.of(List.of(overall), groups, quarters)
                .flatMap(List::stream)
                .toList();
        Document document = new FigureDocument("Customer satisfaction on the scale " + scale, column, refused)
                .section("overall", "All answers", table(List.of(overall)))
                .section("groups", "By " + by.orElse("group"), table(groups))
                .section("quarters", "By quarter", table(quarters))
                .section("changes", "Did it really change?", ChangeLine.table(changes))
                .line(trend.map(QuarterTrend::sentence))
                .section("weighted", "Weighted", WeightedLine.table(weighted))
                .build();
        return new Printout(this, document, table(all));
    }

    private static Table table(List<CsatFigure> figures) {
        return new Table(
                "Mean, and top-box share with its 95 % interval",
                CsatFigure.COLUMNS, figures.stream().map(CsatFigure::row).toList());
    }

    private static CsatFigure figure(String label, Tallied<CsatTally> tallied) {
        return CsatFigure.of(label, tallied.tally().csat());
    }

    private static Optional<BigDecimal> share(CsatTally tally) {
        return tally.csat() instanceof Csat.Measured measured
                ? Optional.of(measured.topBoxPercent())
                : Optional.empty();
    }

    /**
     * How satisfied are you.
     *
     * @param scale the declared scale
     */
    private record Question(AnswerScale scale) implements GroupCounter.Question<CsatTally> {

        @Override
        public SurveyKind kind() {
            return SurveyKind.CSAT;
        }

        @Override
        public AnswerCounter<CsatTally> counter() {
            return new Counter(scale);
        }
    }

    /** Counts CSAT answers. */
    private static final class Counter implements AnswerCounter<CsatTally> {

        private final CsatCounter counter;

        Counter(AnswerScale scale) {
            this.counter = new CsatCounter(scale);
        }

        @Override
        public void count(Optional<Integer> answer) {
            answer.ifPresentOrElse(counter::add, counter::skip);
        }

        @Override
        public CsatTally tally() {
            return counter.tally();
        }
    }
}
