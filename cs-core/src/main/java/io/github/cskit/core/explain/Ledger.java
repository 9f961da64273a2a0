package io.github.cskit.core.explain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * The lines that make up a number, in hundredths of a point. They add up to the published number exactly, whatever the
 * rounding: that is what a ledger is for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lines the lines, in the order of the model
 */
public record Ledger(List<LedgerLine> lines) {

    /** Copies the lines. */
    public Ledger {
        Checks.of("ledger").elements("lines", lines).orThrow();
        lines = List.copyOf(lines);
    }

    /**
     * Creates a ledger.
     *
     * @param lines the lines
     * @return the ledger
     */
    @JsonCreator
    public static Ledger of(List<LedgerLine> lines) {
        return new Ledger(lines);
    }

    @Override
    @JsonValue
    public List<LedgerLine> lines() {
        return lines;
    }

    /**
     * Adds the lines up.
     *
     * @return the sum of all lines
     */
    public Points total() {
        return lines.stream().map(LedgerLine::points).reduce(Points.ZERO, Points::plus);
    }
}
