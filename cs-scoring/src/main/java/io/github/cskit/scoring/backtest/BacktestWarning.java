package io.github.cskit.scoring.backtest;

import io.github.cskit.core.validation.Checks;
import java.util.Locale;

/**
 * A reason not to believe a backtest as it stands. It is not a refusal. Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param message a sentence for people
 */
public record BacktestWarning(Kind kind, String message) {

    /** Checks the parts. */
    public BacktestWarning {
        Checks.of("warning").present("kind", kind).text("message", message).orThrow();
    }

    /** Returns the kind and the sentence. */
    @Override
    public String toString() {
        return kind.wireName() + ": " + message;
    }

    /** What can be wrong. Immutable and thread-safe. */
    public enum Kind {
        /** Scores are dated after the decision that they are to foretell. */
        LEAKAGE_LATE,

        /** The score is so good that it may hold what was known only afterwards. */
        LEAKAGE_TOO_GOOD,

        /** High and low seem to be confused. */
        WRONG_WAY_ROUND,

        /** The score is not told from chance. */
        NO_SIGNAL,

        /** Some decisions have no date, so that late scores of these customers cannot be noticed. */
        DECISION_UNDATED,

        /** The outcome of one customer is not the same in all of its rows. */
        OUTCOME_DIFFERS;

        /**
         * Returns the name in documents.
         *
         * @return the name in small letters
         */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
