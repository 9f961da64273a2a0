package io.github.cskit.examples.cli;

import io.github.cskit.core.escalation.EscalationEvent;
import io.github.cskit.core.escalation.EscalationRegister;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.examples.cli.lines.LineRun;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What was escalated before, as the commands share it. Not thread-safe. */
final class EscalationLog {

    @Option(names = "--log", paramLabel = "FILE", description = "What was escalated before, one JSON object a line.")
    private Optional<Path> log = Optional.empty();

    private int code;

    /** Reads the log; what is refused is told, and the rest is there. */
    EscalationRegister read(Terminal terminal) throws IOException {
        List<EscalationEvent> entries = new ArrayList<>();
        if (log.isPresent()) {
            JsonCodec codec = JsonCodec.standard();
            code = new LineRun(terminal, Input.of(log), false)
                    .each(line -> entries.add(codec.read(line, EscalationEvent.class)));
        }
        EscalationRegister register = EscalationRegister.fold(entries);
        register.refused().forEach(failure -> terminal.say(failure.message()));
        code = Math.max(code, register.refused().isEmpty() ? ErrorReports.FINE : ErrorReports.BAD_INPUT);
        return register;
    }

    /** Returns the exit code that follows from what was read. */
    int code() {
        return code;
    }
}
