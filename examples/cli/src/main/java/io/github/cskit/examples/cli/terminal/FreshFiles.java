package io.github.cskit.examples.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files that are never half-written: all are written aside first, and moved into place when the last one is complete. A
 * run that fails leaves what was there before. Immutable and thread-safe.
 */
public final class FreshFiles {

    private FreshFiles() {}

    /**
     * Writes files into a folder, which is made if it is missing. Other files in it are left alone.
     *
     * @param folder the folder
     * @param contents the text of each file by its name
     * @throws UncheckedIOException if the system refuses
     */
    public static void write(Path folder, Map<String, String> contents) {
        try {
            Files.createDirectories(folder);
            Path aside = Files.createTempDirectory(folder, ".unfinished-");
            try {
                for (Map.Entry<String, String> file : contents.entrySet()) {
                    Files.writeString(aside.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
                }
                for (String name : contents.keySet()) {
                    move(aside.resolve(name), folder.resolve(name));
                }
            } finally {
                deleteAll(aside);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /**
     * Writes one file; its folder is made if it is missing.
     *
     * @param file the file
     * @param content its bytes
     * @throws UncheckedIOException if the system refuses
     */
    public static void write(Path file, byte[] content) {
        Path place = file.toAbsolutePath();
        Path folder = place.resolveSibling(".");
        try {
            Files.createDirectories(folder);
            Path aside = Files.createTempDirectory(folder, ".unfinished-");
            try {
                Path whole = Files.write(aside.resolve("content"), content);
                move(whole, place);
            } finally {
                deleteAll(aside);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void deleteAll(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }
}
