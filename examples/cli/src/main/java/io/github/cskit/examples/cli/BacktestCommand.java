package io.github.cskit.examples.cli;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.backtest.BacktestColumns;
import io.github.cskit.examples.cli.backtest.BacktestPrint;
import io.github.cskit.examples.cli.backtest.BacktestReader;
import io.github.cskit.examples.cli.backtest.OutcomeRule;
import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.examples.cli.table.DatePattern;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.scoring.backtest.Backtest;
import io.github.cskit.scoring.backtest.BacktestPolicy;
import io.github.cskit.scoring.backtest.BacktestRefused;
import io.github.cskit.scoring.backtest.BacktestResult;
import io.github.cskit.scoring.backtest.ScoreDirection;
import io.github.cskit.scoring.backtest.ScoredRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cs backtest}: whether a score told churn. Not thread-safe. */
@Command(
        name = "backtest",
        description = {
            "Judge a score by what came of the customers (CSV with a header).",
            "",
            "Prints ROC AUC with DeLong's interval, average precision, KS, lift by tenth, Brier score and the churn rate by"
                    + " score; ties are shared, and the order of the rows is never seen. A health score from 0 to 100 is"
                    + " judged by its bands too. With fewer than 10 churned or 10 kept customers there is a refusal and no"
                    + " figure (exit code 1). Rows without a score or without an outcome are counted and left out."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  examples/cli/cs backtest --score health --outcome churned --customer account --date scored \\",
            "    --decided decided --segment plan examples/cli/churn/scores.csv"
        })
final class BacktestCommand implements Callable<Integer> {

    private static final String ISO = "yyyy-MM-dd";

    private final Terminal terminal;

    @Option(names = "--score", required = true, paramLabel = "COL", description = "The column of the score.")
    private String score = "";

    @Option(names = "--outcome", required = true, paramLabel = "COL", description = "The column of the outcome.")
    private String outcome = "";

    @Option(
            names = "--positive",
            paramLabel = "VALUE",
            description = "The outcome that means churned. Default: 1, true or yes, against 0, false or no.")
    private Optional<String> positive = Optional.empty();

    @Option(
            names = "--higher",
            paramLabel = "better|worse",
            defaultValue = "better",
            description = "What a high score means: better as for health, worse as for risk. Default: better.")
    private Higher higher = Higher.BETTER;

    @Option(names = "--date", paramLabel = "COL", description = "The column of the date at which the score was known.")
    private Optional<String> date = Optional.empty();

    @Option(
            names = "--decided",
            paramLabel = "COL",
            description = "The column of the date at which the customer decided to leave; empty for those who stayed.")
    private Optional<String> decided = Optional.empty();

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            defaultValue = ISO,
            description = "How dates are written, for example dd/MM/yy. Default: " + ISO + ".")
    private String dateFormat = ISO;

    @Option(
            names = "--customer",
            paramLabel = "COL",
            description = "The column of the customer: the last timely score of each counts.")
    private Optional<String> customer = Optional.empty();

    @Option(names = "--segment", paramLabel = "COL", description = "The column of the segments to judge one by one.")
    private Optional<String> segment = Optional.empty();

    @Option(
            names = "--compare",
            paramLabel = "COL",
            description = "The column of another score, high in the same sense, to compare on the same customers.")
    private Optional<String> compare = Optional.empty();

    @Option(
            names = "--min-events",
            paramLabel = "N",
            description = "The fewest churned and the fewest kept customers. Default: 10.")
    private Optional<Integer> minEvents = Optional.empty();

    @Option(names = "--strict", description = "Stop at the first bad row instead of skipping it.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "text, markdown, html, json or csv. Default: json.")
    private OutputFormat format = OutputFormat.JSON;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The table; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    BacktestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        BacktestColumns columns = columns();
        BacktestPolicy policy = policy();
        BacktestReader reader = new BacktestReader(columns, OutcomeRule.of(positive), terminal, strict);
        ScoredRows rows = reader.read(Input.of(file));
        BacktestResult result = Backtest.of(policy).judge(rows);
        BacktestPrint.of(result, columns.direction(), notes(reader)).print(terminal.out(), format);
        if (result instanceof BacktestRefused refused) {
            terminal.say("cs: " + refused.reason());
            return ErrorReports.BAD_INPUT;
        }
        return reader.refused() == 0 ? ErrorReports.FINE : ErrorReports.BAD_INPUT;
    }

    private BacktestPolicy policy() {
        if (minEvents.isPresent() && minEvents.get() < 2) {
            throw new BadUseException("The option --min-events is " + minEvents.get() + " but must be at least 2.");
        }
        return minEvents.map(BacktestPolicy.standard()::withMinEvents).orElse(BacktestPolicy.standard());
    }

    private BacktestColumns columns() {
        if (decided.isPresent() && date.isEmpty()) {
            throw new BadUseException("The option --decided is given without --date but needs it.");
        }
        return new BacktestColumns(
                score, outcome, higher.direction, date, decided, pattern(), customer, segment, compare);
    }

    private DatePattern pattern() {
        try {
            return DatePattern.of(dateFormat);
        } catch (InvalidValueException notAPattern) {
            throw new BadUseException("The option --date-format is not a pattern of whole dates but must be.\n"
                    + "Maybe dd/MM/yyyy or dd/MM/yy is meant.");
        }
    }

    private static List<String> notes(BacktestReader reader) {
        List<String> notes = new ArrayList<>();
        if (reader.unscored() > 0) {
            notes.add("unscored: " + reader.unscored() + " rows have no score and are left out.");
        }
        if (reader.unknown() > 0) {
            notes.add("outcome-unknown: " + reader.unknown() + " rows have no outcome and are left out.");
        }
        if (reader.refused() > 0) {
            notes.add("refused: " + reader.refused() + " rows could not be read and are left out.");
        }
        return notes;
    }

    /** What a high score means. */
    enum Higher {
        BETTER(ScoreDirection.HIGHER_IS_BETTER),
        WORSE(ScoreDirection.HIGHER_IS_WORSE);

        private final ScoreDirection direction;

        Higher(ScoreDirection direction) {
            this.direction = direction;
        }
    }
}
