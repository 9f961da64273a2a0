package io.github.cskit.examples.cli;

import io.github.cskit.examples.cli.backtest.OutcomeRule;
import io.github.cskit.examples.cli.churn.AccountTable;
import io.github.cskit.examples.cli.churn.FitAnswer;
import io.github.cskit.examples.cli.churn.WeightAdvice;
import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.FreshFiles;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.scoring.churn.ChurnFit;
import io.github.cskit.scoring.churn.ChurnModel;
import io.github.cskit.scoring.churn.ChurnPolicy;
import io.github.cskit.scoring.churn.ChurnRefused;
import io.github.cskit.scoring.churn.ChurnTable;
import io.github.cskit.scoring.churn.ChurnTrainer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cs churn fit}: learns a model of churn. Not thread-safe. */
@Command(
        name = "fit",
        description = {
            "Fit a model of churn on a table of accounts (CSV with a header): numbers, categories, empty cells.",
            "",
            "Writes a model for cs churn predict, and prints its quality on accounts that each model had not seen, by five"
                    + " parts. Refuses fewer than 30 churned or 30 kept accounts, and columns that seem to know the outcome"
                    + " (leakage). Where the table tells nothing it says that there is no signal, and the model predicts the"
                    + " base rate."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  examples/cli/cs churn fit --label churned --id account --out target/churn.json \\",
            "    examples/cli/churn/accounts.csv"
        })
final class ChurnFitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--label", required = true, paramLabel = "COL", description = "The column of the outcome.")
    private String label = "";

    @Option(
            names = "--positive",
            paramLabel = "VALUE",
            description = "The outcome that means churned. Default: 1, true or yes, against 0, false or no.")
    private Optional<String> positive = Optional.empty();

    @Option(names = "--id", paramLabel = "COL", description = "The column of the ids, which are not learned from.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--drop",
            paramLabel = "COL,…",
            split = ",",
            hideParamSyntax = true,
            description = "Columns that are not learned from, between commas.")
    private List<String> drop = List.of();

    @Option(
            names = "--trust",
            paramLabel = "COL,…",
            split = ",",
            hideParamSyntax = true,
            description = "Columns that you vouch for, although they seem to know the outcome.")
    private List<String> trust = List.of();

    @Option(
            names = "--weights",
            paramLabel = "COL=N,…",
            split = ",",
            hideParamSyntax = true,
            description =
                    "Columns with the points (0 to 100) of a scorecard's components, and their weights: prints what"
                            + " weights the accounts speak for. Nothing applies them.")
    private Map<String, Integer> weights = new LinkedHashMap<>();

    @Option(names = "--seed", paramLabel = "N", description = "Deals the accounts to the parts. Default: 1.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model file to write.")
    private Path out = Path.of("");

    @Option(names = "--strict", description = "Stop at the first bad row instead of skipping it.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "How the quality is printed: text, markdown, html, json or csv. Default: json.")
    private OutputFormat format = OutputFormat.JSON;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The table; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    ChurnFitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        AccountTable reader = new AccountTable(terminal, Input.of(file), id, strict);
        ChurnTable table = reader.read(label, OutcomeRule.of(positive), drop);
        ChurnPolicy policy = seed.map(ChurnPolicy.standard()::withSeed).orElse(ChurnPolicy.standard());
        ChurnFit fit = ChurnTrainer.of(policy).fit(table, reader.churned(), trust);
        if (fit instanceof ChurnRefused refused) {
            throw new BadInputException(
                    refused.message() + (refused.suspects().isEmpty() ? "" : " (--drop or --trust does that.)"));
        }
        ChurnModel model = (ChurnModel) fit;
        Optional<WeightAdvice> advice =
                weights.isEmpty() ? Optional.empty() : Optional.of(WeightAdvice.of(reader, weights));
        FreshFiles.write(out, model.toJson().getBytes(StandardCharsets.UTF_8));
        FitAnswer answer = FitAnswer.of(model, advice);
        answer.toPrintout().print(terminal.out(), format);
        if (!answer.signal()) {
            terminal.say("cs: " + answer.verdict() + ".");
        }
        if (reader.unknown() > 0) {
            terminal.say("cs: " + reader.unknown() + " rows have no outcome and are left out.");
        }
        return reader.refused() == 0 ? ErrorReports.FINE : ErrorReports.BAD_INPUT;
    }
}
