package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.validation.Checks;

/**
 * From which size on a segment is large enough to compare an account with it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param leastAccounts the least number of accounts of the segment, inclusive and the account itself among them, of whom
 *     the figure is measured; 2 to 1,000,000
 */
public record BenchmarkPolicy(int leastAccounts) {

    private static final int MOST = 1_000_000;
    private static final int STANDARD = 5;

    /** Checks the number. */
    public BenchmarkPolicy {
        Checks.of("benchmark policy")
                .number("leastAccounts", leastAccounts, 2, MOST)
                .orThrow();
    }

    /**
     * Returns the default. No source says how large a segment must be: among fewer than five, a percentile names its
     * neighbours.
     *
     * @return five accounts
     */
    public static BenchmarkPolicy standard() {
        return new BenchmarkPolicy(STANDARD);
    }
}
