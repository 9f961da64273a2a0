package io.github.cskit.scoring.backtest;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.BandScheme;

/** Reads scores as health scores, where they can be: high is good, and all lie from 0 to 100. Immutable and thread-safe. */
final class Bands {

    private static final double HIGHEST = 100;
    private static final double HUNDREDTHS = 100;
    /** Scores that are all at most this are shares or answers, not points. */
    private static final double ANSWER = 10;

    private Bands() {}

    static boolean apply(ScoredRows rows) {
        boolean points = false;
        for (double score : rows.scores) {
            if (score < 0 || score > HIGHEST) {
                return false;
            }
            points |= score > ANSWER;
        }
        return points && rows.direction == ScoreDirection.HIGHER_IS_BETTER;
    }

    static Band of(double score) {
        return BandScheme.health().bandOf((int) Math.round(score * HUNDREDTHS));
    }
}
