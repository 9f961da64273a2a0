package io.github.cskit.examples.cli;

import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.examples.cli.preview.PreviewReport;
import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.scoring.health.HealthModel;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs preview}: what a changed model would do to the customers of a folder. Not thread-safe. */
@Command(
        name = "preview",
        description = {
            "Show what a changed model would do before it is used: which accounts and how much ARR move between which"
                    + " bands, which alerts appear and vanish.",
            "",
            "Both models judge the same data, the weeks before the as-of too, so that nothing shown is a change of a"
                    + " customer. The alert is at-risk: red, or yellow with a declining trend. Accounts that have left are"
                    + " not counted. ARR is in USD; what is in another currency counts as unknown."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  examples/cli/cs preview --data examples/cli/sample-data --as-of 2026-11-01 \\",
            "    --from three-component --to five-signal",
            "  examples/cli/cs preview --data examples/cli/sample-data --as-of 2026-11-01 \\",
            "    --from five-signal --to five-signal-activity --format csv"
        })
final class PreviewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "NAME|FILE",
            description =
                    "The model of today: three-component, five-signal, five-signal-activity, first-30-days, or a file with a"
                            + " scorecard.")
    private String from = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "NAME|FILE",
            description = "The changed model, named in the same way.")
    private String to = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, markdown, html, json, or csv (the accounts that change). Default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    PreviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        HealthModel today = ModelChoice.of(from);
        HealthModel changed = ModelChoice.of(to);
        ReviewFrame frame = new ReviewFrame(data.asOf(), data.zone());
        Portfolio portfolio = data.read(terminal);
        PreviewReport report = PreviewReport.of(portfolio, frame, today, changed);
        report.toPrintout().print(terminal.out(), format);
        return DataOptions.report(terminal, report.failures());
    }
}
