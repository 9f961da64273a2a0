package io.github.cskit.examples.cli.mapping;

import io.github.cskit.core.validation.Checks;

/**
 * A join through another file: the row is found there by its key, and lends one more column. Immutable and thread-safe.
 *
 * @param file the other file
 * @param key the column that both files have
 * @param value the column that is taken from the other file
 */
public record Via(String file, String key, String value) {

    /** Checks the parts. */
    public Via {
        Checks checks = Checks.of("via").name("key", key).name("value", value);
        FileMapping.requireFileName(checks, "file", file);
        checks.orThrow();
    }
}
