package io.github.cskit.scoring.backtest;

/** Which end of a score is the good one. Immutable and thread-safe. */
public enum ScoreDirection {
    /** Like health: a high score means that the customer stays. */
    HIGHER_IS_BETTER,

    /** Like risk: a high score means that the customer leaves. */
    HIGHER_IS_WORSE;

    double risk(double score) {
        return this == HIGHER_IS_WORSE ? score : 0.0 - score;
    }
}
