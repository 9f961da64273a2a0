package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Data that is not part of the project; tests that measure against it are skipped where it is not. */
final class OutsideData {

    private OutsideData() {}

    static Path file(String name) {
        @Nullable String folder = System.getProperty("cskit.data");
        if (folder == null || folder.isBlank()) {
            assertThat(Boolean.getBoolean("cskit.data.required"))
                    .as("cskit.data is required but not set")
                    .isFalse();
        }
        assumeTrue(folder != null && !folder.isBlank(), "cskit.data is not set");
        return Path.of(folder).resolve(name);
    }
}
