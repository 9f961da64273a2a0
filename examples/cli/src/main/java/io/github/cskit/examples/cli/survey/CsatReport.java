package io.github.cskit.examples.cli.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.examples.cli.lines.TrendAnswer;
import io.github.cskit.examples.cli.opinion.PatternsAnswer;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.satisfaction.PatternBlocks;
import io.github.cskit.scoring.satisfaction.Csat;
import io.github.cskit.scoring.satisfaction.CsatCounter;
import io.github.cskit.scoring.satisfaction.CsatPolicy;
import io.github.cskit.scoring.satisfaction.CsatTally;
import io.github.cskit.scoring.satisfaction.pattern.LowSatisfaction;
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
 * @param patterns where satisfaction is low; absent if no place is named
 * @param replaced how many answers gave way to a later one of the same person
 * @param otherRows how many rows are of other questions, or are not meant
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
     * @param scale the declared scale
     * @return the figures
     * @throws IOException if the table cannot be read
     */
    public static Outcome read(SurveyRun run, AnswerScale scale) throws IOException {
        SurveyReading<CsatTally> reading = SurveyReading.of(run, new Question(scale));
        Optional<LowSatisfaction> patterns = reading.lowSatisfaction();
        CsatReport report = of(run.columns(), scale, reading, patterns);
        return new Outcome(report.printout(reading.leftOut(), patterns), report.refused());
    }

    private static CsatReport of(
            AnswerColumns columns,
            AnswerScale scale,
            SurveyReading<CsatTally> reading,
            Optional<LowSatisfaction> patterns) {
        AnswerTallies<CsatTally> tallies = reading.tallies();
        List<CsatFigure> groups = new ArrayList<>();
        tallies.groups().forEach((group, tallied) -> groups.add(figure(group, tallied)));
        List<CsatFigure> quarters = new ArrayList<>();
        tallies.quarters().forEach((quarter, tallied) -> quarters.add(figure(quarter.toString(), tallied)));
        return new CsatReport(
                columns.score(),
                scale,
                CsatFigure.of("all", reading.overall((tally, frame) -> tally.csat(CsatPolicy.standard(), frame))),
                columns.group(),
                groups,
                quarters,
                ChangeLine.between(tallies.quarters(), CsatTally::changeFrom),
                columns.date().map(date -> QuarterTrend.of(tallies.quarters(), CsatReport::share)),
                WeightedLine.of(tallies.overall(), tallies.groups()),
                patterns.map(PatternsAnswer::of),
                reading.leftOut().replaced(),
                reading.leftOut().otherRows(),
                reading.leftOut().refused());
    }

    private Printout printout(LeftOut leftOut, Optional<LowSatisfaction> where) {
        List<CsatFigure> all = Stream.of(List.of(overall), groups, quarters)
                .flatMap(List::stream)
                .toList();
        Document document = new FigureDocument("Customer satisfaction on the scale " + scale, column, leftOut)
                .section("overall", "All answers", table(List.of(overall)))
                .section("groups", "By " + by.orElse("group"), table(groups))
                .section("quarters", "By quarter", table(quarters))
                .section("changes", "Did it really change?", ChangeLine.table(changes))
                .line(trend.map(QuarterTrend::sentence))
                .warning(changes.stream().anyMatch(ChangeLine::isOfTooFew))
                .section("weighted", "Weighted", WeightedLine.table(weighted))
                .section(
                        "patterns",
                        "Where satisfaction is low",
                        where.map(found -> PatternBlocks.of(found, Directory.standard())))
                .build();
        return new Printout(this, document, CsatFigure.table(all));
    }

    /** Returns a table for people, who need not read twice that nothing is known of silence. */
    private Table table(List<CsatFigure> figures) {
        boolean silence = Stream.of(List.of(overall), groups, quarters)
                .flatMap(List::stream)
                .anyMatch(CsatFigure::knowsSilence);
        return silence ? CsatFigure.table(figures) : CsatFigure.tableOfAnswers(figures);
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
        public CsatTally tally() {
            return counter.tally();
        }
    }
}
