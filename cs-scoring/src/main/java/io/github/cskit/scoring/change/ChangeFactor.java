package io.github.cskit.scoring.change;

/**
 * What can make two published scores of a customer differ. The four together make up the whole difference.
 *
 * <p>Immutable and thread-safe.
 */
public enum ChangeFactor {
    /** The values of the readings: what the customer did. */
    BEHAVIOUR,

    /** The model: weights, curves, rules, ages, or another model altogether. */
    CONFIGURATION,

    /** Which readings there are, why others are missing, how old they are, and as of when. */
    COVERAGE,

    /** The score that a person put in the place of the computed one, or took away again. */
    OVERRIDE
}
