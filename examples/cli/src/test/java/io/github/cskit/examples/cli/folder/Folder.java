package io.github.cskit.examples.cli.folder;

import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.examples.cli.terminal.Progress;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A folder that a test writes and reads. */
record Folder(Path path) {

    static final Instant AS_OF = Instant.parse("2026-11-02T00:00:00Z");

    static Progress noProgress() {
        return new Progress(
                Terminal.of(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream()),
                "test");
    }

    Folder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return this;
    }

    Portfolio read() {
        return read(ZoneOffset.UTC);
    }

    Portfolio read(ZoneId zone) {
        return new PortfolioReader(FolderRows.of(path, noProgress()), zone).read(AS_OF);
    }

    List<String> failures() {
        return read().failures().stream().map(Failure::message).toList();
    }
}
