package io.github.cskit.examples.cli.lines;

import io.github.cskit.core.result.Failure;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.LineCutter;
import io.github.cskit.examples.cli.terminal.Progress;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs over lines of JSON in constant memory. A bad line is reported with its number and skipped; at the end the lines
 * read, done and refused are counted. Not thread-safe: one is made for each run.
 */
public final class LineRun {

    private final Terminal terminal;
    private final Input input;
    private final boolean strict;
    private final int maxBytes;
    private long done;
    private long refused;

    /**
     * Creates a run.
     *
     * @param terminal where answers and messages go
     * @param input what is read
     * @param strict whether the first bad line ends the run
     */
    public LineRun(Terminal terminal, Input input, boolean strict) {
        this(terminal, input, strict, LineCutter.MAX_BYTES);
    }

    LineRun(Terminal terminal, Input input, boolean strict, int maxBytes) {
        this.terminal = terminal;
        this.input = input;
        this.strict = strict;
        this.maxBytes = maxBytes;
    }

    /**
     * Reads every line; empty ones are passed over and not counted.
     *
     * @param work what is done with each
     * @return the exit code: 1 if a line was refused, else 0
     * @throws IOException if the input cannot be read
     * @throws BadInputException in a strict run, at the first bad line
     */
    public int over(LineWork work) throws IOException {
        return each(line -> terminal.out().line(work.answer(line)));
    }

    /**
     * Reads every line without answering it; empty ones are passed over and not counted.
     *
     * @param taker takes each
     * @return the exit code: 1 if a line was refused, else 0
     * @throws IOException if the input cannot be read
     * @throws BadInputException in a strict run, at the first bad line
     */
    public int each(LineTaker taker) throws IOException {
        try (Progress progress = new Progress(terminal, input.name());
                InputStream stream = input.open(terminal, progress)) {
            LineCutter lines = new LineCutter(stream, maxBytes);
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!LineCutter.isBlank(line.get())) {
                    take(lines, line.get(), taker);
                }
            }
        } finally {
            terminal.out().flush();
        }
        terminal.say("cs: " + (done + refused) + " read, " + done + " done, " + refused + " refused");
        return refused == 0 ? ErrorReports.FINE : ErrorReports.BAD_INPUT;
    }

    private void take(LineCutter lines, byte[] line, LineTaker taker) {
        String subject = input.name() + " line " + lines.number();
        if (lines.tooLong()) {
            refuse(Failure.of(subject, "", "longer than " + maxBytes + " bytes", "be shorter")
                    .message());
            return;
        }
        try {
            taker.take(line);
            done++;
        } catch (InvalidValueException refusal) {
            refuse(Failure.from(subject, refusal).message());
        } catch (IllegalArgumentException refusal) {
            refuse(subject + ": " + oneLine(refusal.getMessage()));
        }
    }

    private void refuse(String message) {
        if (strict) {
            throw new BadInputException(message);
        }
        refused++;
        terminal.say(message);
    }

    private static String oneLine(@Nullable String message) {
        return Objects.requireNonNullElse(message, "refused").strip().replaceAll("\\s*\n\\s*", " ");
    }
}
