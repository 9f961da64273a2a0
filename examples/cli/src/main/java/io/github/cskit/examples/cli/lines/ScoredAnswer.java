package io.github.cskit.examples.cli.lines;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.MissingMeasure;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.Scored;
import java.util.List;

/**
 * What {@code cs score} says of one customer that has a score. Immutable and thread-safe.
 *
 * @param customer the account
 * @param scored true
 * @param score the published score
 * @param band its band
 * @param bandCertain whether nothing that is missing could change the band
 * @param low the least score that is possible once everything missing is known
 * @param high the greatest
 * @param coverage the share of weight that was measured
 * @param ledger the lines that add up to the score
 * @param missing what was not measured
 * @param model the model
 */
public record ScoredAnswer(
        CustomerId customer,
        boolean scored,
        HealthScore score,
        Band band,
        boolean bandCertain,
        HealthScore low,
        HealthScore high,
        Coverage coverage,
        Ledger ledger,
        List<MissingMeasure> missing,
        ModelRef model) {

    /**
     * What {@code cs score} says of one customer that has none. Immutable and thread-safe.
     *
     * @param customer the account
     * @param scored false
     * @param reason why there is no score
     */
    public record Refused(CustomerId customer, boolean scored, NotScoredReason reason) {}

    /**
     * Creates the answer to a line.
     *
     * @param assessment what the model says
     * @return a {@link ScoredAnswer} or a {@link Refused}
     */
    public static Object of(HealthAssessment assessment) {
        if (assessment instanceof NotScored none) {
            return new Refused(none.customer(), false, none.reason());
        }
        Scored scored = (Scored) assessment;
        return new ScoredAnswer(
                scored.customer(),
                true,
                scored.score(),
                scored.band(),
                scored.bandCertain(),
                scored.interval().low(),
                scored.interval().high(),
                scored.coverage(),
                scored.ledger(),
                scored.explanation().missing(),
                scored.model());
    }
}
