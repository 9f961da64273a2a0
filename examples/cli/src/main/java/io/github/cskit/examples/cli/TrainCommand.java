package io.github.cskit.examples.cli;

import io.github.cskit.examples.cli.lines.LabelledLine;
import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.examples.cli.terminal.FreshFiles;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.examples.cli.train.TrainingReport;
import io.github.cskit.triage.learn.LabelledTicket;
import io.github.cskit.triage.learn.Partition;
import io.github.cskit.triage.learn.TicketTrainer;
import io.github.cskit.triage.learn.TrainedClassifier;
import io.github.cskit.triage.learn.TrainingPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs train}: learns a classifier from labelled tickets. Not thread-safe. */
@Command(
        name = "train",
        description = {
            "Learn a ticket classifier from labelled tickets, one JSON object a line, with any set of labels.",
            "",
            "Reads {\"id\",\"title\",\"body\"} and the label in the field that --label names; channel, feature and tags are"
                    + " learned from too where they are given. Writes a file for cs classify --model, and prints precision,"
                    + " recall and F1 of each label by cross-validation, with their intervals."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  examples/cli/cs train --label feature --out target/features.model \\",
            "    examples/cli/sample-data/tickets.jsonl"
        })
final class TrainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--label", required = true, paramLabel = "FIELD", description = "The field of the label.")
    private String label = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model file to write.")
    private Path out = Path.of("");

    @Option(
            names = "--per",
            paramLabel = "FIELD",
            description =
                    "The field by which tickets fall into parts that speak differently: channel, feature or first-tag.")
    private String per = Partition.NONE.wireName();

    @Option(
            names = "--from-scratch",
            description = "Learn from the tickets alone, not also from what the standard classifier thinks of them.")
    private boolean fromScratch;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How the quality is printed: text, markdown, html, json or csv. Default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private LineOptions lines = new LineOptions();

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        TrainingPolicy policy =
                TrainingPolicy.standard().withPartition(Partition.parse(per)).withKnowledge(!fromScratch);
        List<LabelledTicket> tickets = new ArrayList<>();
        LabelledLine reader = new LabelledLine(label);
        int code = lines.run(terminal).each(line -> tickets.add(reader.read(line)));
        TrainedClassifier classifier = TicketTrainer.of(policy).train(tickets);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        classifier.write(bytes);
        FreshFiles.write(out, bytes.toByteArray());
        TrainingReport.of(classifier).toPrintout().print(terminal.out(), format);
        return code;
    }
}
