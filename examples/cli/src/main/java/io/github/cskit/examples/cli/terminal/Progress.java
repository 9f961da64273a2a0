package io.github.cskit.examples.cli.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on the message stream for work that takes more than a second; nothing at all where nobody watches. It is about
 * what was read, not about what is left to compute. Not thread-safe.
 */
public final class Progress implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final int WIDTH = 78;

    private final Terminal terminal;
    private final String task;
    private final long started = System.nanoTime();
    private long total;
    private long done;
    private @Nullable ProgressBar bar;

    /**
     * Starts to watch.
     *
     * @param terminal where the bar is drawn, if a person watches
     * @param task what is done, in a word or two
     */
    public Progress(Terminal terminal, String task) {
        this.terminal = terminal;
        this.task = task;
    }

    /**
     * Watches a stream being read.
     *
     * @param stream the stream
     * @param size its size in bytes; -1 if it is not known
     * @return the same bytes
     */
    public InputStream watch(InputStream stream, long size) {
        if (!terminal.interactive()) {
            return stream;
        }
        total = size < 0 || total < 0 ? -1 : total + size;
        return new Watched(stream);
    }

    private void advance(long bytes) {
        done += Math.max(0, bytes);
        if (bar == null && System.nanoTime() - started > PATIENCE) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setUnit(" MB", 1_000_000)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(
                            new PrintStream(new MessageStream(terminal), true, StandardCharsets.UTF_8), WIDTH))
                    .build();
        }
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
        }
    }

    /** Removes the bar, if there is one. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** Counts what is read. */
    private final class Watched extends FilterInputStream {

        Watched(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            advance(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            advance(read);
            return read;
        }
    }

    /** Hands the drawing of the bar to the message stream. */
    private static final class MessageStream extends OutputStream {

        private final Terminal terminal;

        MessageStream(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            terminal.err().print(new String(bytes, offset, length, StandardCharsets.UTF_8));
            terminal.err().flush();
        }
    }
}
