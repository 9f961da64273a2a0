package io.github.cskit.examples.cli;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.examples.cli.survey.AnswerColumns;
import io.github.cskit.examples.cli.table.DatePattern;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.Input;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands over tables of answers share. Not thread-safe. */
final class AnswerOptions {

    private static final String ISO = "yyyy-MM-dd";

    @Option(names = "--score", required = true, paramLabel = "COL", description = "The column of the answers.")
    private String score = "";

    @Option(names = "--by", paramLabel = "COL", description = "The column of the groups to compare.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--date", paramLabel = "COL", description = "The column of the dates, for a figure by quarter.")
    private Optional<String> date = Optional.empty();

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description = "How dates are written, for example dd/MM/yy. Default: " + ISO + ".")
    private Optional<String> dateFormat = Optional.empty();

    @Option(
            names = "--weight",
            paramLabel = "COL",
            description = "The column of what each answer weighs, for example ARR: weighted figures are given, too.")
    private Optional<String> weight = Optional.empty();

    @Option(names = "--strict", description = "Stop at the first bad row instead of skipping it.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, markdown, html, json or csv. Default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The table; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    Input input() {
        return Input.of(file);
    }

    OutputFormat format() {
        return format;
    }

    boolean strict() {
        return strict;
    }

    AnswerColumns columns() {
        if (dateFormat.isPresent() && date.isEmpty()) {
            throw new BadUseException("The option --date-format is given without --date but needs it.");
        }
        try {
            return new AnswerColumns(score, by, date, DatePattern.of(dateFormat.orElse(ISO)), weight);
        } catch (InvalidValueException notAPattern) {
            throw new BadUseException("The option --date-format is not a pattern of whole dates but must be.\n"
                    + "Maybe dd/MM/yyyy or dd/MM/yy is meant.");
        }
    }
}
