package io.github.cskit.examples.cli.terminal;

/**
 * Says that what was read cannot be used: a file without a header, a line that is refused in a strict run. The program
 * ends with exit code 1. It is not bad use of the command line, which ends with 2.
 */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, as a sentence for the person at the terminal
     */
    public BadInputException(String message) {
        super(message);
    }
}
