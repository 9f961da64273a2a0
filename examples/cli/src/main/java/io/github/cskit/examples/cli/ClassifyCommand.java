package io.github.cskit.examples.cli;

import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs classify}: the category of tickets, line by line. Not thread-safe. */
@Command(
        name = "classify",
        description = {
            "Say what tickets are about, one JSON object a line.",
            "",
            "Reads {\"id\",\"title\",\"body\"}, where title or body may be left out. The answer has the probabilities of all"
                    + " seven categories and the evidence as places in the text (in UTF-16 units); abstained means that a"
                    + " person should decide, and category is then a best guess."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"id\":\"T-1\",\"title\":\"Export crashes\",\"body\":\"The export fails with an error since today.\"}' \\",
            "    | examples/cli/cs classify --explain"
        })
final class ClassifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--explain", description = "Repeat the words of the ticket that are evidence.")
    private boolean explain;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description =
                    "A classifier that cs train has written, with its own labels. Default: the standard classifier.")
    private Optional<Path> model = Optional.empty();

    @Mixin
    private LineOptions lines = new LineOptions();

    ClassifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return lines.run(terminal).over(ClassifierChoice.of(model, explain));
    }
}
