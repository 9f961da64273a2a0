package io.github.cskit.examples.cli;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.examples.cli.lines.IntakeLine;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cs intake}: requests as commands of Product's intake. Not thread-safe. */
@Command(
        name = "intake",
        description = {
            "Write the command that hands a request to Product's intake, one JSON object a line.",
            "",
            "Reads {\"request\"}. The request is quoted for a POSIX shell, which passes it on byte for byte, whatever it is;"
                    + " a request of several lines gives a command over several lines. One with a NUL character is refused:"
                    + " no argument of a program can hold it. Nothing is run."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"request\":\"Export the day plan as a file, 7 customers asked\"}' \\",
            "    | examples/cli/cs intake"
        })
final class IntakeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private LineOptions lines = new LineOptions();

    IntakeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        JsonCodec codec = JsonCodec.standard();
        return lines.run(terminal)
                .over(line -> codec.read(line, IntakeLine.class).commandLine());
    }
}
