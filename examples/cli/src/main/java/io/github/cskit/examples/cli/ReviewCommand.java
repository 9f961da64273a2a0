package io.github.cskit.examples.cli;

import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.examples.cli.review.ReviewFiles;
import io.github.cskit.examples.cli.review.ReviewSummary;
import io.github.cskit.examples.cli.terminal.FreshFiles;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.reporting.CustomerSuccess;
import io.github.cskit.reporting.weekly.ReviewWithDrafts;
import io.github.cskit.reporting.weekly.WeeklyReview;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs review}: the weekly review of the customers of a folder. Not thread-safe. */
@Command(
        name = "review",
        description = {
            "Write the weekly review of the customers of a folder.",
            "",
            "With --out it is written there as review.html, review.md, review.txt and review.json, with its lists as CSV,"
                    + " check-ins.html and check-ins.md with the drafts that wait for a person, escalations.html and"
                    + " escalations.md with every packet for another desk in full, and a summary is printed. Without --out"
                    + " the review itself is printed. Rows that cannot be read are listed in the review and on standard"
                    + " error; the exit code is 1 then.",
            "",
            "--log takes what was escalated before, as cs escalations does: open matters keep their key and their"
                    + " deadlines, and what is late is listed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  examples/cli/cs review --data examples/cli/sample-data --as-of 2026-11-01",
            "  examples/cli/cs review --data examples/cli/sample-data --as-of 2026-11-01 --out target/review"
        })
final class ReviewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private EscalationLog log = new EscalationLog();

    @Option(
            names = "--model",
            paramLabel = "NAME|FILE",
            defaultValue = "three-component",
            description = "three-component (default), five-signal, five-signal-activity, or a file with a scorecard.")
    private String model = "three-component";

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write to; made if it is missing.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--sender",
            paramLabel = "NAME",
            defaultValue = "Your customer success team",
            description = "Who signs the drafts; default: Your customer success team.")
    private String sender = "Your customer success team";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "What to print: text, markdown, html, json, or csv (the list of customers). Default: text, or a"
                            + " summary with --out.")
    private Optional<OutputFormat> format = Optional.empty();

    ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CustomerSuccess success = CustomerSuccess.builder()
                .model(ModelChoice.of(model))
                .zone(data.zone())
                .build();
        Portfolio portfolio = data.read(terminal);
        ReviewWithDrafts drafted = success.weeklyReviewWithDrafts(portfolio, data.asOf(), log.read(terminal), sender);
        WeeklyReview review = drafted.review();
        if (out.isPresent()) {
            Map<String, String> files = ReviewFiles.of(drafted);
            FreshFiles.write(out.get(), files);
            if (format.isEmpty()) {
                terminal.out().print(ReviewSummary.of(drafted, out.get(), files.keySet()));
            }
        }
        if (out.isEmpty() || format.isPresent()) {
            terminal.out().print(ReviewFiles.text(review, format.orElse(OutputFormat.TEXT)));
        }
        terminal.out().flush();
        return Math.max(log.code(), DataOptions.report(terminal, portfolio));
    }
}
