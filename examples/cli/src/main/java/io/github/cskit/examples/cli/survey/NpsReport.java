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
import io.github.cskit.scoring.satisfaction.Nps;
import io.github.cskit.scoring.satisfaction.NpsCounter;
import io.github.cskit.scoring.satisfaction.NpsTally;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code cs nps} prints. Immutable and thread-safe.
 *
 * @param column the column of the answers
 * @param overall the figure of all answers
 * @param by the column of the groups; absent if no groups are wanted
 * @param groups the figure of each group, by name
 * @param quarters the figure of each quarter, by time
 * @param changes whether the figure really changed from quarter to quarter
 * @param trend where the quarterly figures are going; absent without dates
 * @param weighted the weighted figures of all and of each group; empty if no weights are wanted
 * @param refused how many rows were skipped
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NpsReport(
        String column,
        NpsFigure overall,
        Optional<String> by,
        List<NpsFigure> groups,
        List<NpsFigure> quarters,
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
     * @param strict whether the first bad row ends the run
     * @return the figures
     * @throws IOException if the table cannot be read
     */
    public static NpsReport read(Terminal terminal, Input input, AnswerColumns columns, boolean strict)
            throws IOException {
        AnswerTallies<NpsTally> tallies =
                new AnswerTallies<>(new Question(), columns.weight().isPresent());
        AnswerReader reader = new AnswerReader(terminal, input, columns, strict);
        reader.read(tallies::count);
        List<NpsFigure> groups = new ArrayList<>();
        tallies.groups().forEach((group, tallied) -> groups.add(figure(group, tallied)));
        List<NpsFigure> quarters = new ArrayList<>();
        tallies.quarters().forEach((quarter, tallied) -> quarters.add(figure(quarter.toString(), tallied)));
        return new NpsReport(
                columns.score(),
                figure("all", tallies.overall()),
                columns.group(),
                groups,
                quarters,
                ChangeLine.between(tallies.quarters(), NpsTally::changeFrom),
                columns.date().map(date -> QuarterTrend.of(tallies.quarters(), NpsReport::value)),
                WeightedLine.of(tallies.overall(), tallies.groups()),
                reader.refused());
    }

    /**
     * Returns the report in all forms.
     *
     * @return the printout
     */
    public Printout toPrintout() {
        List<NpsFigure> all = Stream.of(List.of(overall), groups, quarters)
                .flatMap(List::stream)
                .toList();
        Document document = new FigureDocument("Net Promoter Score", column, refused)
                .section("overall", "All answers", table(List.of(overall)))
                .section("groups", "By " + by.orElse("group"), table(groups))
                .section("quarters", "By quarter", table(quarters))
                .section("changes", "Did it really change?", ChangeLine.table(changes))
                .line(trend.map(QuarterTrend::sentence))
                .section("weighted", "Weighted", WeightedLine.table(weighted))
                .build();
        return new Printout(this, document, table(all));
    }

    private static Table table(List<NpsFigure> figures) {
        return new Table(
                "NPS with its 95 % interval",
                NpsFigure.COLUMNS, figures.stream().map(NpsFigure::row).toList());
    }

    private static NpsFigure figure(String label, Tallied<NpsTally> tallied) {
        return NpsFigure.of(label, tallied.tally().nps());
    }

    private static Optional<BigDecimal> value(NpsTally tally) {
        return tally.nps() instanceof Nps.Measured measured ? Optional.of(measured.value()) : Optional.empty();
    }

    /** Would you recommend us. */
    private static final class Question implements GroupCounter.Question<NpsTally> {

        @Override
        public SurveyKind kind() {
            return SurveyKind.NPS;
        }

        @Override
        public AnswerScale scale() {
            return AnswerScale.ZERO_TO_TEN;
        }

        @Override
        public AnswerCounter<NpsTally> counter() {
            return new Counter();
        }
    }

    /** Counts NPS answers. */
    private static final class Counter implements AnswerCounter<NpsTally> {

        private final NpsCounter counter = new NpsCounter();

        @Override
        public void count(Optional<Integer> answer) {
            answer.ifPresentOrElse(counter::add, counter::skip);
        }

        @Override
        public NpsTally tally() {
            return counter.tally();
        }
    }
}
