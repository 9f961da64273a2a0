package io.github.cskit.reporting.quality;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * How many rows of one source could not be read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the source, for example a file
 * @param rows how many rows, 1 or more
 * @param examples the first few refusals, which name ids and numbers only
 */
public record RefusedRows(String source, int rows, List<String> examples) {

    /** Copies the examples. */
    public RefusedRows {
        Checks.of("refused rows", source)
                .name("source", source)
                .number("rows", rows, 1, Integer.MAX_VALUE)
                .elements("examples", examples)
                .orThrow();
        examples = List.copyOf(examples);
    }
}
