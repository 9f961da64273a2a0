package io.github.cskit.examples.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a command reads: a file, or standard input where none is named. Immutable; the streams it opens are not.
 *
 * @param name how it is called in messages
 * @param file the file; absent for standard input
 */
public record Input(String name, Optional<Path> file) {

    /**
     * Creates an input.
     *
     * @param file the file; absent for standard input
     * @return the input
     */
    public static Input of(Optional<Path> file) {
        return new Input(file.map(f -> f.getFileName().toString()).orElse("standard input"), file);
    }

    /**
     * Opens it.
     *
     * @param terminal gives standard input
     * @param progress watches what is read
     * @return the bytes; standard input is left open when this stream is closed
     * @throws IOException if the file cannot be opened
     * @throws BadUseException if it is a folder
     */
    public InputStream open(Terminal terminal, Progress progress) throws IOException {
        if (file.isEmpty()) {
            return progress.watch(terminal.in(), -1);
        }
        Path path = file.get();
        if (Files.isDirectory(path)) {
            throw new BadUseException("The input " + path + " is a folder but must be a file.");
        }
        return progress.watch(Files.newInputStream(path), Files.size(path));
    }
}
