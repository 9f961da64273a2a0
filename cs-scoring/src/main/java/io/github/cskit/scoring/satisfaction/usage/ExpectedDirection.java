package io.github.cskit.scoring.satisfaction.usage;

/**
 * Which way a column should run beside satisfaction, where the host knows: churn should be rarer where people are
 * satisfied. It changes no figure; a finding against it is said aloud. Immutable and thread-safe.
 */
public enum ExpectedDirection {
    /** Satisfaction should be higher where the column is. */
    HIGHER,

    /** Satisfaction should be lower where the column is higher: churn, errors, tickets. */
    LOWER,

    /** Nobody expects anything. */
    UNKNOWN;

    /** Returns whether a verdict says the opposite. */
    boolean contradicts(AssociationVerdict verdict) {
        return (this == HIGHER && verdict == AssociationVerdict.GOES_WITH_LOWER)
                || (this == LOWER && verdict == AssociationVerdict.GOES_WITH_HIGHER);
    }
}
