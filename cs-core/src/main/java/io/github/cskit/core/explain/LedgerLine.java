package io.github.cskit.core.explain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;

/**
 * One line of a ledger: how many points one thing gave or took.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line what gave the points: the path of a measure, {@code redistributed weight}, a floor, a cap
 * @param points the points
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LedgerLine(String line, Points points) {

    /** Checks the parts. */
    public LedgerLine {
        Checks.of("ledger line").name("line", line).present("points", points).orThrow();
    }
}
