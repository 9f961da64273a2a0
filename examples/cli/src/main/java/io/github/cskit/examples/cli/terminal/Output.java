package io.github.cskit.examples.cli.terminal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Results on their way out, as UTF-8 with {@code \n} line ends. It says at once when nobody reads them any more, which
 * a {@link PrintWriter} would swallow. Not thread-safe.
 */
public final class Output {

    private final Writer writer;

    Output(OutputStream stream) {
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * Writes a text as it is.
     *
     * @param text the text
     * @throws ClosedPipeException if nobody reads it
     */
    public void print(String text) {
        try {
            writer.write(text);
        } catch (IOException closed) {
            throw new ClosedPipeException(closed);
        }
    }

    /**
     * Writes a line.
     *
     * @param text the line without its end
     * @throws ClosedPipeException if nobody reads it
     */
    public void line(String text) {
        print(text);
        print("\n");
    }

    /**
     * Hands on everything that was written.
     *
     * @throws ClosedPipeException if nobody reads it
     */
    public void flush() {
        try {
            writer.flush();
        } catch (IOException closed) {
            throw new ClosedPipeException(closed);
        }
    }

    /**
     * Returns this output for those that want a writer.
     *
     * @return a writer over the same stream
     */
    public PrintWriter asPrintWriter() {
        return new PrintWriter(writer, true);
    }
}
