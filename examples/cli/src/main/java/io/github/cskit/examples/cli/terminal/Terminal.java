package io.github.cskit.examples.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The streams of one run: input, results, and messages. Text is UTF-8 on every platform. It is not a screen; a test
 * hands in streams in memory. Not thread-safe.
 */
public final class Terminal {

    private final InputStream in;
    private final Output out;
    private final PrintWriter err;
    private final boolean interactive;

    private Terminal(InputStream in, OutputStream out, OutputStream err, boolean interactive) {
        this.in = in;
        this.out = new Output(out);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.interactive = interactive;
    }

    /**
     * Creates a terminal of given streams, without a person before it.
     *
     * @param in what is read
     * @param out where results go
     * @param err where messages go
     * @return the terminal
     */
    public static Terminal of(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, out, err, false);
    }

    /**
     * Returns the terminal of this process.
     *
     * @param interactive whether a person sees the messages as they come
     * @return the terminal
     */
    public static Terminal ofProcess(boolean interactive) {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                interactive);
    }

    /**
     * Returns what is read where no file is named.
     *
     * @return the input
     */
    public InputStream in() {
        return in;
    }

    /**
     * Returns where results go.
     *
     * @return the output
     */
    public Output out() {
        return out;
    }

    /**
     * Returns where messages go.
     *
     * @return a writer that flushes each line
     */
    public PrintWriter err() {
        return err;
    }

    /**
     * Returns whether a person sees the messages as they come.
     *
     * @return false for a file, a pipe or a test
     */
    public boolean interactive() {
        return interactive;
    }

    /**
     * Writes one message, each of its lines without control characters.
     *
     * @param message the message; line breaks are kept
     */
    public void say(String message) {
        message.lines().map(Terminal::harmless).forEach(line -> err.print(line + "\n"));
        err.flush();
    }

    private static String harmless(String line) {
        StringBuilder text = new StringBuilder(line.length());
        line.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0xFFFD : c)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
