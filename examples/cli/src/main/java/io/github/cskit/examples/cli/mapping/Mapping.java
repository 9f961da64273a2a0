package io.github.cskit.examples.cli.mapping;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.examples.cli.folder.DataFile;
import java.util.List;
import java.util.Optional;

/**
 * How a foreign folder becomes one of the folder format. Immutable and thread-safe.
 *
 * @param description what it is for, in words
 * @param files how each file comes about; a file of the folder format may have several sources
 */
public record Mapping(Optional<String> description, List<FileMapping> files) {

    /** Checks that there are customers. */
    public Mapping {
        description = Absent.orEmpty(description);
        Checks checks = Checks.of("mapping").elements("files", files);
        checks.orThrow();
        files = List.copyOf(files);
        checks.require(
                        files.stream().anyMatch(f -> f.file() == DataFile.CUSTOMERS),
                        "files",
                        "without " + DataFile.CUSTOMERS.fileName(),
                        "say where the customers are")
                .orThrow();
    }
}
