package io.github.cskit.examples.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a stream into lines before it is decoded, so that wrong bytes spoil one line and not the rest. A line that is too
 * long is passed over without being held. Not thread-safe.
 */
public final class LineCutter {

    /** The longest line, in bytes: a ticket of ten million characters, however it is escaped. */
    public static final int MAX_BYTES = 64_000_000;

    private static final int SIZE = 1 << 16;

    private final InputStream stream;
    private final int maxBytes;
    private final byte[] buffer = new byte[SIZE];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int start;
    private int end;
    private long number;
    private boolean tooLong;

    /**
     * Creates a cutter.
     *
     * @param stream the bytes; left open
     * @param maxBytes the longest line that is held
     */
    public LineCutter(InputStream stream, int maxBytes) {
        this.stream = stream;
        this.maxBytes = maxBytes;
    }

    /**
     * Reads on.
     *
     * @return the next line without its end; empty at the end of the stream
     * @throws IOException if the stream cannot be read
     */
    public Optional<byte[]> next() throws IOException {
        line.reset();
        tooLong = false;
        number++;
        boolean any = false;
        while (start < end || fill()) {
            any = true;
            int stop = indexOfLineFeed();
            add(stop);
            start = stop + 1;
            if (stop < end) {
                return Optional.of(line.toByteArray());
            }
            start = end;
        }
        return any ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    /**
     * Returns the number of the line that was given last.
     *
     * @return 1 or more
     */
    public long number() {
        return number;
    }

    /**
     * Returns whether the line that was given last is only the start of a longer one.
     *
     * @return true if it is not complete
     */
    public boolean tooLong() {
        return tooLong;
    }

    /**
     * Returns whether a line holds nothing.
     *
     * @param line the bytes of a line
     * @return true for blanks, tabs and carriage returns alone
     */
    public static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, stream.read(buffer));
        return end > 0;
    }

    private int indexOfLineFeed() {
        int i = start;
        while (i < end && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private void add(int stop) {
        if (line.size() + stop - start > maxBytes) {
            tooLong = true;
        } else if (!tooLong) {
            line.write(buffer, start, stop - start);
        }
    }
}
