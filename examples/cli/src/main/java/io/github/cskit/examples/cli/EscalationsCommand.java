package io.github.cskit.examples.cli;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.escalation.EscalationRegister;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.examples.cli.escalation.EngineeringFiles;
import io.github.cskit.examples.cli.escalation.MarkdownFolder;
import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.reporting.account.PortfolioReviewer;
import io.github.cskit.reporting.escalation.EscalationNumbers;
import io.github.cskit.reporting.escalation.EscalationReview;
import io.github.cskit.reporting.escalation.EscalationReviewDocument;
import io.github.cskit.reporting.escalation.EscalationReviewer;
import io.github.cskit.triage.classify.StandardTicketClassifierProvider;
import io.github.cskit.triage.classify.TicketClassifiers;
import io.github.cskit.triage.guard.ClassifierGuard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs escalations}: what is to be handed to other desks. Not thread-safe. */
@Command(
        name = "escalations",
        description = {
            "Write the packets that are due for a folder: accounts at risk, churn alerts, product gaps, documentation gaps,"
                    + " bugs that can be reproduced, adoption gaps; each with its recipient, deadlines and evidence.",
            "",
            "With --out each packet is written there as a page of Markdown, and each bug's engineering package under"
                    + " engineering, as Markdown and JSON. --log takes what was escalated before, one entry a line as the"
                    + " library writes it: open matters keep their key, closed adoption gaps are left alone, and what is"
                    + " late is listed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  examples/cli/cs escalations --data examples/cli/sample-data --as-of 2026-11-01",
            "  examples/cli/cs escalations --data examples/cli/sample-data --as-of 2026-11-01 --format json"
        })
final class EscalationsCommand implements Callable<Integer> {

    private static final String CURRENCY = "USD";

    private final Terminal terminal;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = "--model",
            paramLabel = "NAME|FILE",
            defaultValue = "three-component",
            description = "three-component (default), five-signal, five-signal-activity, or a file with a scorecard.")
    private String model = "three-component";

    @Mixin
    private EscalationLog log = new EscalationLog();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write packets to; made if it is missing.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            description = "markdown, text, html, json, or csv (the list of packets). Default: markdown.")
    private OutputFormat format = OutputFormat.MARKDOWN;

    EscalationsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Portfolio portfolio = data.read(terminal);
        EscalationRegister register = log.read(terminal);
        EscalationReview review = new EscalationReviewer(
                        PortfolioReviewer.standard(data.zone()).with(ModelChoice.of(model)),
                        ClassifierGuard.of(StandardTicketClassifierProvider.NAME, TicketClassifiers.standard()),
                        EscalationPolicy.standard(),
                        EscalationNumbers.standard(CURRENCY))
                .review(portfolio, data.asOf(), register);
        Directory directory = Directory.standard();
        if (out.isPresent()) {
            MarkdownFolder folder = new MarkdownFolder(out.get(), directory, data.zone());
            review.packets().forEach(packet -> folder.deliver(packet, directory));
            EngineeringFiles.write(out.get().resolve("engineering"), review.packages(), data.zone());
        }
        new Printout(
                        review,
                        EscalationReviewDocument.of(review, directory, data.zone()),
                        EscalationReviewDocument.list(review, directory, data.zone()))
                .print(terminal.out(), format);
        return Math.max(log.code(), DataOptions.report(terminal, portfolio));
    }
}
