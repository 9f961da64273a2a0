package io.github.cskit.scoring.portfolio;

/**
 * How the scores of a family of accounts become one. There is no default: which of them is meant is the caller's to say.
 *
 * <p>Immutable and thread-safe.
 */
public enum FamilyMethod {
    /** The mean, each account weighted by its ARR. An account of unknown ARR cannot be weighted and is named. */
    ARR_WEIGHTED,

    /** The worst score. */
    WORST_OF,

    /** The mean, each account alike. */
    MEAN
}
