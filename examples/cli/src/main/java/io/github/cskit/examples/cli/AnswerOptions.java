package io.github.cskit.examples.cli;

import io.github.cskit.core.statistics.FinitePopulation;
import io.github.cskit.core.statistics.NetShare;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.opinion.OpinionColumns;
import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.examples.cli.survey.AnswerColumns;
import io.github.cskit.examples.cli.survey.SurveyRun;
import io.github.cskit.examples.cli.table.DatePattern;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.scoring.satisfaction.SurveyFrame;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands over tables of answers share. Not thread-safe. */
final class AnswerOptions {

    @Option(names = "--score", required = true, paramLabel = "COL", description = "The column of the answers.")
    private String score = "";

    @Option(names = "--by", paramLabel = "COL", description = "The column of the groups to compare.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--date", paramLabel = "COL", description = "The column of the dates, for a figure by quarter.")
    private Optional<String> date = Optional.empty();

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description =
                    "How dates are written, for example dd/MM/yy. Default: yyyy-MM-dd, or an instant, of which the day in"
                            + " UTC counts.")
    private Optional<String> dateFormat = Optional.empty();

    @Option(
            names = "--weight",
            paramLabel = "COL",
            description = "The column of what each answer weighs, for example ARR: weighted figures are given, too.")
    private Optional<String> weight = Optional.empty();

    @Option(
            names = "--respondent",
            paramLabel = "COL",
            description =
                    "The column of who answered: of each person the latest answer counts, by --date or else by line.")
    private Optional<String> respondent = Optional.empty();

    @Option(
            names = "--comment",
            paramLabel = "COL",
            description =
                    "The column of what was written: who wrote and left the answer open is partial; for nps, detractors'"
                            + " reasons are grouped.")
    private Optional<String> comment = Optional.empty();

    @Option(
            names = "--patterns",
            split = ",",
            hideParamSyntax = true,
            paramLabel = "A,B,…",
            description =
                    "The columns in which places of low satisfaction are looked for, for example feature,workflow; with"
                            + " --date, months are tried, too. All that are tried count against each.")
    private List<String> patterns = new ArrayList<>();

    @Option(
            names = "--account",
            paramLabel = "COL",
            description = "The column of the account of each row: --patterns takes the answers of one together.")
    private Optional<String> account = Optional.empty();

    @Option(
            names = "--owner",
            paramLabel = "COL[:VALUE]=ROLE",
            description =
                    "Who owns a column of --patterns, or one of its values, for example feature:help=documentation."
                            + " Default: product, design for workflow, division-lead for months.")
    private Map<String, String> owners = new LinkedHashMap<>();

    @Option(
            names = "--where",
            paramLabel = "COL=VALUE",
            description =
                    "Read only rows with that value. Rows whose kind says another question are left out unasked, those"
                            + " whose scale says another one are refused.")
    private Map<String, String> where = new LinkedHashMap<>();

    @Option(
            names = "--invited",
            paramLabel = "N",
            description = "How many were asked in all, for the response rate. Default: the rows, if any has no answer.")
    private Optional<Long> invited = Optional.empty();

    @Option(
            names = "--population",
            paramLabel = "N",
            description = "How many there are in all: the interval of all answers narrows.")
    private Optional<Long> population = Optional.empty();

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

    OutputFormat format() {
        return format;
    }

    SurveyRun run(Terminal terminal) {
        if (patterns.isEmpty() && comment.isEmpty() && account.isPresent()) {
            throw new BadUseException("The option --account is given without --patterns or --comment but needs one.");
        }
        OpinionColumns opinions =
                new OpinionColumns(comment, account, patterns, OpinionColumns.owners(owners, patterns));
        return new SurveyRun(terminal, Input.of(file), columns(), opinions, where, frame(), strict);
    }

    private SurveyFrame frame() {
        positive("--invited", invited);
        positive("--population", population);
        return new SurveyFrame(invited, population.map(FinitePopulation::of));
    }

    private static void positive(String option, Optional<Long> number) {
        if (number.filter(count -> count < 1 || count > NetShare.MAX_COUNT).isPresent()) {
            throw new BadUseException("The option " + option + " is " + number.get() + " but must be at least 1.");
        }
    }

    private AnswerColumns columns() {
        if (dateFormat.isPresent() && date.isEmpty()) {
            throw new BadUseException("The option --date-format is given without --date but needs it.");
        }
        try {
            return new AnswerColumns(score, by, date, dateFormat.map(DatePattern::of), weight, respondent);
        } catch (InvalidValueException notAPattern) {
            throw new BadUseException("The option --date-format is not a pattern of whole dates but must be.\n"
                    + "Maybe dd/MM/yyyy or dd/MM/yy is meant.");
        }
    }
}
