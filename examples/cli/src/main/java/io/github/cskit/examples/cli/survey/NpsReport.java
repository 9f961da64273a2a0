package io.github.cskit.examples.cli.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.examples.cli.lines.TrendAnswer;
import io.github.cskit.examples.cli.opinion.PatternsAnswer;
import io.github.cskit.examples.cli.opinion.ReasonsAnswer;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.satisfaction.DetractorBlocks;
import io.github.cskit.reporting.satisfaction.DetractorReasons;
import io.github.cskit.reporting.satisfaction.PatternBlocks;
import io.github.cskit.scoring.satisfaction.Nps;
import io.github.cskit.scoring.satisfaction.NpsCounter;
import io.github.cskit.scoring.satisfaction.NpsTally;
import io.github.cskit.scoring.satisfaction.pattern.LowSatisfaction;
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
 * @param reasons why detractors detract; absent if no column of comments is named
 * @param patterns where satisfaction is low; absent if no place is named
 * @param replaced how many answers gave way to a later one of the same person
 * @param otherRows how many rows are of other questions, or are not meant
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
        Optional<ReasonsAnswer> reasons,
        Optional<PatternsAnswer> patterns,
        long replaced,
        long otherRows,
        long refused) {

    /** A finished run: the report in all forms, and how many rows were refused. */
    public record Outcome(Printout printout, long refused) {}

    /**
     * Reads a table of answers.
     *
     * @param run what is read and what is wanted of it
     * @return the figures
     * @throws IOException if the table cannot be read
     */
    public static Outcome read(SurveyRun run) throws IOException {
        SurveyReading<NpsTally> reading = SurveyReading.of(run, new Question());
        Optional<DetractorReasons> reasons = reading.reasons();
        Optional<LowSatisfaction> patterns = reading.lowSatisfaction();
        NpsReport report = of(run.columns(), reading, reasons, patterns);
        return new Outcome(report.printout(reading.leftOut(), reasons, patterns), report.refused());
    }

    private static NpsReport of(
            AnswerColumns columns,
            SurveyReading<NpsTally> reading,
            Optional<DetractorReasons> reasons,
            Optional<LowSatisfaction> patterns) {
        AnswerTallies<NpsTally> tallies = reading.tallies();
        List<NpsFigure> groups = new ArrayList<>();
        tallies.groups().forEach((group, tallied) -> groups.add(figure(group, tallied)));
        List<NpsFigure> quarters = new ArrayList<>();
        tallies.quarters().forEach((quarter, tallied) -> quarters.add(figure(quarter.toString(), tallied)));
        return new NpsReport(
                columns.score(),
                NpsFigure.of("all", reading.overall((tally, frame) -> tally.nps(Nps.STANDARD_LEVEL, frame))),
                columns.group(),
                groups,
                quarters,
                ChangeLine.between(tallies.quarters(), NpsTally::changeFrom),
                columns.date().map(date -> QuarterTrend.of(tallies.quarters(), NpsReport::value)),
                WeightedLine.of(tallies.overall(), tallies.groups()),
                reasons.map(ReasonsAnswer::of),
                patterns.map(PatternsAnswer::of),
                reading.leftOut().replaced(),
                reading.leftOut().otherRows(),
                reading.leftOut().refused());
    }

    private Printout printout(LeftOut leftOut, Optional<DetractorReasons> why, Optional<LowSatisfaction> where) {
        List<NpsFigure> all = Stream.of(List.of(overall), groups, quarters)
                .flatMap(List::stream)
                .toList();
        Document document = new FigureDocument("Net Promoter Score", column, leftOut)
                .section("overall", "All answers", table(List.of(overall)))
                .section("groups", "By " + by.orElse("group"), table(groups))
                .section("quarters", "By quarter", table(quarters))
                .section("changes", "Did it really change?", ChangeLine.table(changes))
                .line(trend.map(QuarterTrend::sentence))
                .warning(all.stream().anyMatch(NpsFigure::isOfTooFew)
                        || changes.stream().anyMatch(ChangeLine::isOfTooFew))
                .section("weighted", "Weighted", WeightedLine.table(weighted))
                .section(
                        "reasons",
                        "Why detractors detract",
                        why.map(reasons -> DetractorBlocks.of(reasons, ReasonsAnswer.TOP)))
                .section(
                        "patterns",
                        "Where satisfaction is low",
                        where.map(found -> PatternBlocks.of(found, Directory.standard())))
                .build();
        return new Printout(this, document, NpsFigure.table(all));
    }

    /** Returns a table for people, who need not read twice that nothing is known of silence. */
    private Table table(List<NpsFigure> figures) {
        boolean silence = Stream.of(List.of(overall), groups, quarters)
                .flatMap(List::stream)
                .anyMatch(NpsFigure::knowsSilence);
        return silence ? NpsFigure.table(figures) : NpsFigure.tableOfAnswers(figures);
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
        public void add(int answer) {
            counter.add(answer);
        }

        @Override
        public void skip() {
            counter.skip();
        }

        @Override
        public void leaveOpen() {
            counter.leaveOpen();
        }

        @Override
        public NpsTally tally() {
            return counter.tally();
        }
    }
}
