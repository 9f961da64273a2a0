package io.github.cskit.examples.cli.lines;

/** What takes each line where the answer comes after the last. */
@FunctionalInterface
public interface LineTaker {

    /**
     * Takes one line.
     *
     * @param line the bytes of the line, without its end
     * @throws IllegalArgumentException if the line cannot be used, saying why
     */
    void take(byte[] line);
}
