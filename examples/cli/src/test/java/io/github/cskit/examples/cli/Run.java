package io.github.cskit.examples.cli;

import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One run of the program in memory: its exit code, what it printed, and what it said. */
record Run(int code, String out, String err) {

    static Run cs(String... args) {
        return withInput("", args);
    }

    static Run withInput(String input, String... args) {
        return withBytes(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run withBytes(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cs.run(Terminal.of(new ByteArrayInputStream(input), out, err), args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
