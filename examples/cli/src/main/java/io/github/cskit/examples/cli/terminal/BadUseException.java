package io.github.cskit.examples.cli.terminal;

/**
 * Says that the command line asks for something that is not there: a missing file, a column that the header does not
 * have. The program ends with exit code 2.
 */
public final class BadUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, as a sentence for the person at the terminal
     */
    public BadUseException(String message) {
        super(message);
    }
}
