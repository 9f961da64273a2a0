package io.github.cskit.examples.cli.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.examples.cli.lines.TrendAnswer;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.scoring.satisfaction.Nps;
import io.github.cskit.scoring.satisfaction.NpsCounter;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What {@code cs nps} prints. Immutable and thread-safe.
 *
 * @param column the column of the answers
 * @param overall the figure of all answers
 * @param by the column of the groups; absent if no groups are wanted
 * @param groups the figure of each group, by name
 * @param quarters the figure of each quarter, by time
 * @param trend where the quarterly figures are going; absent without dates
 * @param refused how many rows were skipped
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NpsReport(
        String column,
        NpsFigure overall,
        Optional<String> by,
        List<NpsFigure> groups,
        List<NpsFigure> quarters,
        Optional<TrendAnswer> trend,
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
        AnswerTallies<Nps> tallies = new AnswerTallies<>(Counter::new);
        AnswerReader reader = new AnswerReader(terminal, input, columns, strict);
        reader.read(tallies::count);
        List<NpsFigure> groups = new ArrayList<>();
        tallies.groups().forEach((group, nps) -> groups.add(NpsFigure.of(group, nps)));
        List<NpsFigure> quarters = new ArrayList<>();
        tallies.quarters().forEach((quarter, nps) -> quarters.add(NpsFigure.of(quarter.toString(), nps)));
        return new NpsReport(
                columns.score(),
                NpsFigure.of("all", tallies.overall()),
                columns.group(),
                groups,
                quarters,
                columns.date().map(date -> trend(tallies.quarters())),
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
                .line(trend.map(NpsReport::sentence))
                .build();
        return new Printout(this, document, table(all));
    }

    private static Table table(List<NpsFigure> figures) {
        return new Table(
                "NPS with its 95 % interval",
                NpsFigure.COLUMNS, figures.stream().map(NpsFigure::row).toList());
    }

    private static String sentence(TrendAnswer trend) {
        return trend.slopePerWeek()
                .map(slope -> "The quarterly figures are " + trend.direction() + ": " + slope + " points a week over "
                        + trend.n() + " quarters.")
                .orElse("There are too few quarters (" + trend.n() + ") for a trend.");
    }

    private static TrendAnswer trend(SortedMap<Quarter, Nps> quarters) {
        List<DatedSeries.Point> points = new ArrayList<>();
        quarters.forEach((quarter, nps) -> {
            if (nps instanceof Nps.Measured measured) {
                points.add(new DatedSeries.Point(
                        quarter.firstDay(), measured.value().doubleValue()));
            }
        });
        return TrendAnswer.of("quarters", TrendAnalyzer.standard().analyze(new DatedSeries(points)));
    }

    /** Counts NPS answers. */
    private static final class Counter implements AnswerCounter<Nps> {

        private final NpsCounter counter = new NpsCounter();

        @Override
        public void count(Optional<Integer> answer) {
            answer.ifPresentOrElse(counter::add, counter::skip);
        }

        @Override
        public Nps figure() {
            return counter.tally().nps();
        }
    }
}
