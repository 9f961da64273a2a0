package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsTest {

    private static final String LINE = "{\"id\":\"ü\",\"points\":[]}\n";

    @Test
    void anUnknownCommandOrOptionIsBadUseInOneLineWithAdvice() {
        assertThat(Run.cs("revue").code()).isEqualTo(2);
        Run run = Run.cs("nps", "--scores", "NPS");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines().toList())
                .singleElement()
                .asString()
                .startsWith("cs: ")
                .endsWith(". Maybe cs nps --help tells more.");
        assertThat(Run.cs("csat", "--score", "a", "--scale", "x").err())
                .hasLineCount(1)
                .endsWith(" Maybe 1-5 is meant.\n");
        assertThat(Run.cs().err()).isEqualTo("cs: There is no command. Maybe cs --help tells more.\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void noCommandAtAllIsBadUse() {
        assertThat(Run.cs().code()).isEqualTo(2);
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(Run.cs("--help").out()).contains("review", "health", "score", "trend", "nps", "csat", "classify");
        assertThat(Run.cs("nps", "--help").out()).contains("--score", "Example:");
        assertThat(Run.cs("--version").out()).startsWith("cs 0.1.0");
    }

    @Test
    void commandsThatJudgeTimeAskForTheAsOf() {
        Run run = Run.cs("health", "--data", ".");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("cs: The option --as-of is missing but must be given.\n");
    }

    @Test
    void outputIsUtf8WhateverThePlatform() {
        assertThat(Run.withInput(LINE, "trend").out()).contains("\"id\":\"ü\"");
    }

    @Test
    void verboseTellsThePlaceInTheProgram() {
        assertThat(Run.cs("nps", "--score", "NPS", "none.csv", "--verbose").err())
                .contains("There is no file or folder none.csv.")
                .contains("NoSuchFileException");
        assertThat(Run.cs("nps", "--score", "NPS", "none.csv").err()).hasLineCount(1);
    }

    @Test
    void aReaderThatLeavesEndsTheRunQuietly() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] many = LINE.repeat(5000).getBytes(StandardCharsets.UTF_8);

        int code = Cs.run(Terminal.of(new ByteArrayInputStream(many), closed, err), "trend");

        assertThat(code).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void moreThanTheMachineHoldsIsToldInOneLine() {
        InputStream tooMuch = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return read();
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Cs.run(Terminal.of(tooMuch, new ByteArrayOutputStream(), err), "trend");

        assertThat(code).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("cs: An unexpected fault of the program: OutOfMemoryError, Java heap space."
                        + " Maybe --verbose tells more.\n");
    }

    @Test
    void answersComeWhileLinesAreStillRead() {
        Counted out = new Counted();
        InputStream endless = new Endless(LINE.repeat(1000).getBytes(StandardCharsets.UTF_8));

        int code = Cs.run(Terminal.of(endless, out, new ByteArrayOutputStream()), "trend");

        assertThat(code).isZero();
        assertThat(out.bytes).isGreaterThan(1_000_000);
    }

    /** Gives the same lines again and again. */
    private static final class Endless extends InputStream {

        private final byte[] lines;
        private int place;

        Endless(byte[] lines) {
            this.lines = lines;
        }

        @Override
        public int read() {
            place = (place + 1) % lines.length;
            return lines[(place + lines.length - 1) % lines.length];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
                buffer[offset + i] = (byte) read();
            }
            return length;
        }
    }

    /** Stops reading after a while, as head does. */
    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) throws IOException {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] given, int offset, int length) throws IOException {
            bytes += length;
            if (bytes > 2_000_000) {
                throw new IOException("Broken pipe");
            }
        }
    }
}
