package io.github.cskit.scoring.history;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.Optional;

/**
 * What a model said of one customer for one period: the computed figures, not an override by hand, and not the reasons.
 * Whoever wants to replay the reasons keeps the decision record; the fingerprint of the inputs leads to it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param period the days that the entry stands for, for example an ISO week; at least one
 * @param asOf the instant as of which it was assessed
 * @param model which model it was
 * @param inputs the fingerprint of the snapshot
 * @param coverage how much of the model's weight was measured
 * @param result the score with its band and interval, or why there is none
 */
public record ScoreEntry(
        CustomerId customer,
        DateRange period,
        Instant asOf,
        ModelRef model,
        Fingerprint inputs,
        Coverage coverage,
        EntryResult result) {

    /** Checks that everything is there and the period is not empty. */
    public ScoreEntry {
        Checks checks = Checks.of("score entry", customer)
                .present("customer", customer)
                .present("period", period)
                .present("asOf", asOf)
                .present("model", model)
                .present("inputs", inputs)
                .present("coverage", coverage)
                .present("result", result);
        if (period != null) {
            checks.require(period.days() > 0, "period", "empty (" + period + ")", "hold at least a day");
        }
        checks.orThrow();
    }

    /**
     * Makes the entry of an assessment.
     *
     * @param period the days that it stands for
     * @param assessment the assessment
     * @return the entry with its computed figures
     */
    public static ScoreEntry of(DateRange period, HealthAssessment assessment) {
        return new ScoreEntry(
                assessment.customer(),
                period,
                assessment.asOf(),
                assessment.model(),
                assessment.explanation().provenance().inputs(),
                assessment.coverage(),
                resultOf(assessment));
    }

    /**
     * Returns the score.
     *
     * @return the result if it is a score
     */
    public Optional<EntryResult.Score> score() {
        return result instanceof EntryResult.Score score ? Optional.of(score) : Optional.empty();
    }

    /** Returns id, period and model, never the figures of others. */
    @Override
    public String toString() {
        return "ScoreEntry[" + customer + ", " + period + ", " + model + "]";
    }

    private static EntryResult resultOf(HealthAssessment assessment) {
        if (assessment instanceof Scored scored) {
            return new EntryResult.Score(scored.score(), scored.band(), scored.interval());
        }
        return new EntryResult.NoScore(((NotScored) assessment).reason());
    }
}
