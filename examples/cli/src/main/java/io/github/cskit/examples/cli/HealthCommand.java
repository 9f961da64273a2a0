package io.github.cskit.examples.cli;

import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.examples.cli.health.HealthReport;
import io.github.cskit.examples.cli.health.SignalList;
import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs health}: the health of the customers of a folder. Not thread-safe. */
@Command(
        name = "health",
        description = {
            "Score the customers of a folder: score, band, coverage, and the scores that missing data leaves possible.",
            "",
            "The worst come first; customers that cannot be scored come last, each with the reason."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  examples/cli/cs health --data examples/cli/sample-data --as-of 2026-11-01",
            "  examples/cli/cs health --data examples/cli/sample-data --as-of 2026-11-01 --customer c-0102 --explain",
            "  examples/cli/cs health --signals"
        })
final class HealthCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = "--model",
            paramLabel = "NAME|FILE",
            defaultValue = "three-component",
            description =
                    "three-component (default), five-signal, five-signal-activity, first-30-days, or a file with a scorecard.")
    private String model = "three-component";

    @Option(names = "--customer", paramLabel = "ID", description = "Only this customer.")
    private Optional<String> customer = Optional.empty();

    @Option(
            names = "--explain",
            description = {
                "Show the ledger, the measures with their levels, what is missing, and which smallest change of one signal",
                "would reach the next band."
            })
    private boolean explain;

    @Option(
            names = "--signals",
            description = "List the signals of the standard models with their units, and do nothing else.")
    private boolean signals;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, markdown, html, json or csv. Default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    HealthCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (signals) {
            SignalList.standard().toPrintout().print(terminal.out(), format);
            return ErrorReports.FINE;
        }
        Portfolio portfolio = data.read(terminal);
        HealthReport report = HealthReport.of(portfolio, ModelChoice.scorecard(model), data.asOf(), data.zone());
        report = customer.isPresent() ? only(report, customer.get()) : report;
        report.toPrintout(explain).print(terminal.out(), format);
        return DataOptions.report(terminal, portfolio);
    }

    private static HealthReport only(HealthReport report, String id) {
        HealthReport one = report.only(id);
        if (one.customers().isEmpty()) {
            throw new BadUseException("There is no customer (" + id + ") in the folder.");
        }
        return one;
    }
}
