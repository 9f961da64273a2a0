package io.github.cskit.triage.escalate;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * A request to Product's intake, and the command by which it is handed in. It is only text: nothing is run.
 *
 * <p>The request is one argument in single quotes, in which a POSIX shell takes every character as it is but the single
 * quote itself; that one is closed, escaped and opened again. So any text but NUL, which no argument can hold, reaches the
 * program byte for byte, over several lines if it has several.
 *
 * <pre>{@code
 * IntakeRequest.of("it's $HOME").commandLine();   // peter intake customer-success 'it'\''s $HOME'
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the request; may be empty; well-formed Unicode without NUL
 */
public record IntakeRequest(String text) {

    private static final List<String> PROGRAM = List.of("peter", "intake", "customer-success");

    /** Checks that the request can be an argument. */
    public IntakeRequest {
        Checks checks = Checks.of("intake request").text("text", text);
        checks.require(
                        text == null || text.indexOf('\0') < 0,
                        "text",
                        "text with a NUL character",
                        "be without NUL, which no argument of a program can hold")
                .orThrow();
    }

    /**
     * Creates a request.
     *
     * @param text the request
     * @return the request
     * @throws io.github.cskit.core.validation.InvalidValueException if it holds NUL or is not well-formed
     */
    public static IntakeRequest of(String text) {
        return new IntakeRequest(text);
    }

    /**
     * Returns the program and its arguments, for a host that runs it without a shell.
     *
     * @return the words, none of them quoted
     */
    public List<String> words() {
        return List.of(PROGRAM.get(0), PROGRAM.get(1), PROGRAM.get(2), text);
    }

    /**
     * Returns the command as it is typed into a POSIX shell.
     *
     * @return the command, without a line end of its own
     */
    public String commandLine() {
        return String.join(" ", PROGRAM) + " " + quoted(text);
    }

    /** Returns the length of the request, never its words. */
    @Override
    public String toString() {
        return "IntakeRequest[" + text.length() + " characters]";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
