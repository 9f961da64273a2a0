package io.github.cskit.examples.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshFilesTest {

    @TempDir
    private Path folder;

    @Test
    void filesArriveCompleteAndNothingElseIsLeft() throws IOException {
        Path out = folder.resolve("a/b");

        FreshFiles.write(out, Map.of("x.txt", "ü\n"));
        FreshFiles.write(out, Map.of("x.txt", "again"));

        assertThat(out.resolve("x.txt")).hasContent("again");
        try (Stream<Path> inside = Files.list(out)) {
            assertThat(inside).hasSize(1);
        }
    }

    @Test
    void aRunThatFailsLeavesWhatWasThereBefore() throws IOException {
        FreshFiles.write(folder, Map.of("x.txt", "before"));
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put("x.txt", "after");
        contents.put("no/such/folder.txt", "");

        assertThatThrownBy(() -> FreshFiles.write(folder, contents)).isInstanceOf(UncheckedIOException.class);

        assertThat(folder.resolve("x.txt")).hasContent("before");
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside).hasSize(1);
        }
    }
}
