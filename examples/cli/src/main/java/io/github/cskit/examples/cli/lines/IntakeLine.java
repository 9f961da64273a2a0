package io.github.cskit.examples.cli.lines;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.escalate.IntakeRequest;

/**
 * One line that {@code cs intake} reads. Immutable and thread-safe.
 *
 * @param request what is asked for
 */
public record IntakeLine(String request) {

    /** Checks that there is a request. */
    public IntakeLine {
        Checks.of("intake").text("request", request).orThrow();
    }

    /**
     * Returns the command that hands the request in.
     *
     * @return the command, quoted for a POSIX shell
     */
    public String commandLine() {
        return IntakeRequest.of(request).commandLine();
    }
}
