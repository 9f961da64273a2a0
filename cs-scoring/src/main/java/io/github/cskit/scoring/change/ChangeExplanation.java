package io.github.cskit.scoring.change;

import java.util.Objects;

/**
 * Why two published scores of one customer differ, or that it cannot be said and why.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ChangeExplanation permits ScoreChange, ChangeExplanation.None {

    /**
     * That there is no explanation. It does not say that nothing changed.
     *
     * @param reason why there is none
     */
    record None(Reason reason) implements ChangeExplanation {

        /** Checks that there is a reason. */
        public None {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Why there is no explanation. */
    enum Reason {
        /** The earlier side has no published score. */
        BEFORE_NOT_SCORED,

        /** The later side has no published score. */
        AFTER_NOT_SCORED,

        /** Whichever factor is changed first, some state on the way to the later side has no score. */
        NO_WAY_BETWEEN
    }
}
