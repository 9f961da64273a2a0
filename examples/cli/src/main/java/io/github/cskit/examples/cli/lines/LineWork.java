package io.github.cskit.examples.cli.lines;

/** What is done with each line. */
@FunctionalInterface
public interface LineWork {

    /**
     * Does the work of one line.
     *
     * @param line the bytes of the line, without its end
     * @return the line that answers it, without its end
     * @throws IllegalArgumentException if the line cannot be used, saying why
     */
    String answer(byte[] line);
}
