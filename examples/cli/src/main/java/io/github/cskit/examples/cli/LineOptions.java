package io.github.cskit.examples.cli;

import io.github.cskit.examples.cli.lines.LineRun;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands over lines of JSON share. Not thread-safe. */
final class LineOptions {

    @Option(names = "--strict", description = "Stop at the first bad line instead of skipping it.")
    private boolean strict;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The input; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    LineRun run(Terminal terminal) {
        return new LineRun(terminal, Input.of(file), strict);
    }
}
