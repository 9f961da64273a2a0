package io.github.cskit.scoring.history;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.ScoreInterval;
import io.github.cskit.core.validation.Checks;

/**
 * The outcome that an entry keeps: a score, or that there was none and why.
 *
 * <p>Sealed. Immutable and thread-safe.
 */
public sealed interface EntryResult {

    /**
     * A score.
     *
     * <p>Immutable and thread-safe.
     *
     * @param score the computed score
     * @param band its band
     * @param interval the scores that were possible with what was missing then
     */
    record Score(HealthScore score, Band band, ScoreInterval interval) implements EntryResult {

        /** Checks that everything is there. */
        public Score {
            Checks.of("score of an entry")
                    .present("score", score)
                    .present("band", band)
                    .present("interval", interval)
                    .orThrow();
        }
    }

    /**
     * No score. It is not a score of zero.
     *
     * <p>Immutable and thread-safe.
     *
     * @param reason why there was none
     */
    record NoScore(NotScoredReason reason) implements EntryResult {

        /** Checks that there is a reason. */
        public NoScore {
            Checks.of("absent score of an entry").present("reason", reason).orThrow();
        }
    }
}
