package io.github.cskit.examples.cli;

import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.examples.cli.lines.LineRun;
import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.examples.cli.retention.CampaignLine;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.reporting.account.PortfolioReviewer;
import io.github.cskit.reporting.account.ReviewedPortfolio;
import io.github.cskit.reporting.framework.RetentionPart;
import io.github.cskit.reporting.framework.RetentionPartDocument;
import io.github.cskit.reporting.framework.RetentionPlanner;
import io.github.cskit.scoring.retention.PlaySuccess;
import io.github.cskit.scoring.retention.RetentionBook;
import io.github.cskit.scoring.retention.RetentionEntry;
import io.github.cskit.scoring.retention.RetentionReview;
import io.github.cskit.scoring.retention.WinBackCampaign;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs retention}: who may leave, what to do about it, and how that went. Not thread-safe. */
@Command(
        name = "retention",
        description = {
            "Write the retention part of the framework document for a folder: risk indicators, save plays, the accounts that"
                    + " need them with owners and deadlines, how past plays went, and win-back.",
            "",
            "--cases takes a log of retention cases, one JSON object a line: {\"id\",\"at\",\"outcome\":\"open\",\"opening\":"
                    + "{\"customer\",\"segment\",\"play\",\"owner\",\"due\",\"heldOut\":false}} where one was opened, {\"id\",\"at\","
                    + "\"outcome\":\"saved|downgraded|churned|open\"} where it ended or was taken up again. Order and"
                    + " repetitions make no difference. --campaigns takes {\"segment\",\"approach\",\"offer\",\"approached\":"
                    + "[\"c-1\"]}; who came back is read from the folder."
        },
        footerHeading = "%nExample:%n",
        footer = "  examples/cli/cs retention --data examples/cli/sample-data --as-of 2026-11-01")
final class RetentionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = "--model",
            paramLabel = "NAME|FILE",
            defaultValue = "three-component",
            description = "three-component (default), five-signal, five-signal-activity, or a file with a scorecard.")
    private String model = "three-component";

    @Option(names = "--segment", paramLabel = "NAME", description = "Only the customers of this segment.")
    private Optional<String> segment = Optional.empty();

    @Option(names = "--cases", paramLabel = "FILE", description = "The log of retention cases.")
    private Optional<Path> cases = Optional.empty();

    @Option(names = "--campaigns", paramLabel = "FILE", description = "The win-back campaigns.")
    private Optional<Path> campaigns = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, markdown, html, json, or csv (the list of accounts). Default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    RetentionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Portfolio portfolio = data.read(terminal);
        ReviewedPortfolio reviewed = PortfolioReviewer.standard(data.zone())
                .with(ModelChoice.of(model))
                .review(portfolio, data.asOf());
        List<RetentionEntry> log = new ArrayList<>();
        List<CampaignLine> run = new ArrayList<>();
        int worst = read(cases, RetentionEntry.class, log);
        worst = Math.max(worst, read(campaigns, CampaignLine.class, run));
        RetentionPart part = RetentionPlanner.standard()
                .plan(reviewed, segment.map(Segment::of), outcomes(log), measured(run, reviewed));
        Directory directory = Directory.standard();
        new Printout(part, RetentionPartDocument.of(part, directory), RetentionPartDocument.list(part, directory))
                .print(terminal.out(), format);
        return Math.max(worst, DataOptions.report(terminal, portfolio));
    }

    private List<PlaySuccess> outcomes(List<RetentionEntry> log) {
        List<RetentionEntry> known =
                log.stream().filter(entry -> entry.at().isBefore(data.asOf())).toList();
        return RetentionReview.standard()
                .measure(RetentionBook.fold(known).cases().stream()
                        .filter(each -> segment.isEmpty()
                                || each.opening().segment().map(Segment::value).equals(segment))
                        .toList());
    }

    private List<WinBackCampaign.Result> measured(List<CampaignLine> run, ReviewedPortfolio reviewed) {
        return run.stream()
                .filter(line -> segment.isEmpty() || line.segment().value().equals(segment.get()))
                .map(line -> line.measured(RetentionPlanner.cameBack(reviewed)))
                .toList();
    }

    private <T> int read(Optional<Path> file, Class<T> type, List<T> into) throws IOException {
        if (file.isEmpty()) {
            return 0;
        }
        JsonCodec codec = JsonCodec.standard();
        return new LineRun(terminal, Input.of(file), false).each(line -> into.add(codec.read(line, type)));
    }
}
