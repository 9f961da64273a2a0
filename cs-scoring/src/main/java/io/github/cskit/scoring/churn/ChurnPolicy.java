package io.github.cskit.scoring.churn;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;

/**
 * The numbers by which a churn model is fitted and judged. Immutable and thread-safe.
 *
 * @param minEvents the fewest churned and the fewest kept accounts to learn from, inclusive
 * @param folds into how many parts the rows are dealt for judging, each judged by a model of the others
 * @param seed deals the rows
 * @param maxBins the most bins of a number and the most categories with a level of their own, inclusive
 * @param rowsPerBin the fewest rows of a bin or category, about
 * @param maxPairs the most pairs of columns, inclusive; 0 for none
 * @param minPairZ how far out the test of a pair must be, in standard deviations, inclusive
 * @param leakingAuc the area from which a single column is taken to know the outcome, inclusive
 * @param leakingShare the share of the churned accounts from which values that only they have are taken to, inclusive
 * @param level the level of all intervals
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChurnPolicy(
        Integer minEvents,
        Integer folds,
        Long seed,
        Integer maxBins,
        Integer rowsPerBin,
        Integer maxPairs,
        Double minPairZ,
        Double leakingAuc,
        Double leakingShare,
        Double level) {

    private static final ChurnPolicy STANDARD = new ChurnPolicy(30, 5, 1L, 32, 25, 10, 4.0, 0.95, 0.2, 0.95);

    /** Checks the ranges. */
    public ChurnPolicy {
        Checks.of("churn policy")
                .number("minEvents", minEvents, 5, Integer.MAX_VALUE)
                .number("folds", folds, 2, 20)
                .present("seed", seed)
                .number("maxBins", maxBins, 2, 60)
                .number("rowsPerBin", rowsPerBin, 1, 1_000_000)
                .number("maxPairs", maxPairs, 0, 100)
                .number("minPairZ", minPairZ, 0, 100)
                .number("leakingAuc", leakingAuc, 0.5, 1)
                .number("leakingShare", leakingShare, 0, 1)
                .require(level != null && level > 0 && level < 1, "level", level, "be more than 0 and less than 1")
                .orThrow();
    }

    /**
     * Returns the usual numbers: at least 30 churned and 30 kept accounts, 5 folds, at most 32 bins of about 25 rows, at
     * most 10 pairs that are 4 standard deviations out, an AUC of 0.95 is a leak, intervals at 95 %.
     *
     * @return the usual policy
     */
    public static ChurnPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns the same policy with another seed.
     *
     * @param another deals the rows
     * @return the policy
     */
    public ChurnPolicy withSeed(long another) {
        return new ChurnPolicy(
                minEvents, folds, another, maxBins, rowsPerBin, maxPairs, minPairZ, leakingAuc, leakingShare, level);
    }

    /**
     * Returns the same policy with another number of pairs.
     *
     * @param most the most pairs, 0 for none
     * @return the policy
     */
    public ChurnPolicy withMaxPairs(int most) {
        return new ChurnPolicy(
                minEvents, folds, seed, maxBins, rowsPerBin, most, minPairZ, leakingAuc, leakingShare, level);
    }
}
