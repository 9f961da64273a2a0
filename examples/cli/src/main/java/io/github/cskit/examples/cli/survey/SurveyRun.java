package io.github.cskit.examples.cli.survey;

import io.github.cskit.examples.cli.opinion.OpinionColumns;
import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.scoring.satisfaction.SurveyFrame;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One run over a table of answers: where they are, what is wanted of them, and what is known of the survey. Immutable and
 * thread-safe if its terminal is.
 *
 * @param terminal where bad rows are reported
 * @param input the table
 * @param columns where the answers are
 * @param opinions where is what is needed beyond figures
 * @param only the value that a column must have for a row to be meant
 * @param frame how many were asked, and how many there are
 * @param strict whether the first bad row ends the run
 */
public record SurveyRun(
        Terminal terminal,
        Input input,
        AnswerColumns columns,
        OpinionColumns opinions,
        Map<String, String> only,
        SurveyFrame frame,
        boolean strict) {

    /** Copies the map in its order. */
    public SurveyRun {
        only = Collections.unmodifiableMap(new LinkedHashMap<>(only));
    }

    /**
     * Requires the columns to be in the table, once.
     *
     * @throws BadUseException if one is not there, or there twice
     */
    void requireIn(CsvTable table) {
        Stream.of(columns.names(), opinions.names(), only.keySet().stream())
                .flatMap(names -> names)
                .forEach(column -> {
                    if (!table.columns().contains(column)) {
                        throw new BadUseException("The table " + input.name() + " has no column (" + column
                                + ").\nIts columns are " + String.join(", ", table.columns()) + ".");
                    }
                    if (table.doubledColumns().contains(column)) {
                        throw new BadUseException(
                                "The table " + input.name() + " has the column (" + column + ") twice.");
                    }
                });
    }
}
