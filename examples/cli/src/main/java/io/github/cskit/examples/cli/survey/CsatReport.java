package io.github.cskit.examples.cli.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.scoring.satisfaction.Csat;
import io.github.cskit.scoring.satisfaction.CsatCounter;
import java.io.IOException;
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
        AnswerTallies<Csat> tallies = new AnswerTallies<>(() -> new Counter(scale));
        AnswerReader reader = new AnswerReader(terminal, input, columns, strict);
        reader.read(tallies::count);
        List<CsatFigure> groups = new ArrayList<>();
        tallies.groups().forEach((group, csat) -> groups.add(CsatFigure.of(group, csat)));
        List<CsatFigure> quarters = new ArrayList<>();
        tallies.quarters().forEach((quarter, csat) -> quarters.add(CsatFigure.of(quarter.toString(), csat)));
        return new CsatReport(
                columns.score(),
                scale,
                CsatFigure.of("all", tallies.overall()),
                columns.group(),
                groups,
                quarters,
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
                .build();
        return new Printout(this, document, table(all));
    }

    private static Table table(List<CsatFigure> figures) {
        return new Table(
                "Mean, and top-box share with its 95 % interval",
                CsatFigure.COLUMNS, figures.stream().map(CsatFigure::row).toList());
    }

    /** Counts CSAT answers. */
    private static final class Counter implements AnswerCounter<Csat> {

        private final CsatCounter counter;

        Counter(AnswerScale scale) {
            this.counter = new CsatCounter(scale);
        }

        @Override
        public void count(Optional<Integer> answer) {
            answer.ifPresentOrElse(counter::add, counter::skip);
        }

        @Override
        public Csat figure() {
            return counter.tally().csat();
        }
    }
}
