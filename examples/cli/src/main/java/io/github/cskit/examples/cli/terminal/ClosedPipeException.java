package io.github.cskit.examples.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Says that nobody reads the output any more, as with {@code cs … | head}. The program ends quietly. */
public final class ClosedPipeException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param cause what the system said
     */
    public ClosedPipeException(IOException cause) {
        super("Nobody reads the output any more.", cause);
    }
}
