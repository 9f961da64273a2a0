package io.github.cskit.examples.cli;

import io.github.cskit.examples.cli.correlate.CorrelationReport;
import io.github.cskit.examples.cli.correlate.UsageColumns;
import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.scoring.satisfaction.usage.CorrelationPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cs correlate}: which usage goes with satisfaction. Not thread-safe. */
@Command(
        name = "correlate",
        description = {
            "Set usage beside satisfaction, feature by feature, from a table (CSV with a header).",
            "",
            "Gives for each feature Spearman's and Kendall's rank correlation with their 95 percent intervals, the p, the q"
                    + " among all features tried, and a verdict. Answers of one account are not independent: name its column"
                    + " with --account. Fewer than 30 answers, 20 accounts, or 10 that differ are not enough data. An empty"
                    + " cell is not measured. It is association, never cause."
        },
        footerHeading = "%nExample:%n",
        footer =
                "  printf 'csat,logins\\n5,9\\n4,7\\n2,1\\n' | examples/cli/cs correlate --satisfaction csat --features logins")
final class CorrelateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--satisfaction",
            required = true,
            paramLabel = "COL",
            description = "The column of the answers, where more is better.")
    private String satisfaction = "";

    @Option(
            names = "--features",
            required = true,
            split = ",",
            paramLabel = "A,B,…",
            description = "The columns to set beside it: numbers, or true and false.")
    private List<String> features = new ArrayList<>();

    @Option(names = "--account", paramLabel = "COL", description = "The column of the account of each row.")
    private Optional<String> account = Optional.empty();

    @Option(
            names = "--falls-with",
            split = ",",
            paramLabel = "A,B,…",
            description =
                    "Those features with which satisfaction should fall, such as churn: a finding the other way is"
                            + " said aloud.")
    private List<String> fallsWith = new ArrayList<>();

    @Option(
            names = "--fdr",
            paramLabel = "SHARE",
            description = "The share of findings that may be false. Default: 0.05.")
    private Optional<Double> rate = Optional.empty();

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

    CorrelateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        UsageColumns columns = new UsageColumns(satisfaction, features, account, fallsWith);
        CorrelationReport.Outcome outcome = CorrelationReport.read(terminal, Input.of(file), columns, policy(), strict);
        outcome.printout().print(terminal.out(), format);
        return outcome.refused() == 0 ? ErrorReports.FINE : ErrorReports.BAD_INPUT;
    }

    private CorrelationPolicy policy() {
        CorrelationPolicy standard = CorrelationPolicy.standard();
        try {
            return rate.map(standard::withFalseDiscoveryRate).orElse(standard);
        } catch (IllegalArgumentException noShare) {
            throw new BadUseException(
                    "The option --fdr is " + rate.orElseThrow() + " but must be more than 0 and less than 1.");
        }
    }
}
