package io.github.cskit.scoring.portfolio;

import java.util.List;

/**
 * Refuses to score columns by a scorecard that says something columns do not know; {@code HealthModels.of} scores it
 * customer by customer. Immutable and thread-safe.
 */
public final class UnsupportedScorecardException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> parts;

    UnsupportedScorecardException(String scorecard, List<String> parts) {
        super("The scorecard (" + scorecard + ") has " + String.join(", ", parts)
                + " but columns must be scored without.\nMaybe score it customer by customer, with HealthModels.of.");
        this.parts = List.copyOf(parts);
    }

    /**
     * Returns what columns do not know.
     *
     * @return the paths in the scorecard's document
     */
    public List<String> parts() {
        return parts;
    }
}
