package io.github.cskit.scoring.preview;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.portfolio.HealthState;
import java.util.Optional;

/**
 * What a changed model makes of one account. It is about the model and not about the customer, of whom nothing changed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param arr what it pays a year; absent if unknown
 * @param from where it stands by the model of today
 * @param to where it would stand by the changed model
 * @param scoreFrom its score by the model of today; absent if that does not score it
 * @param scoreTo its score by the changed model; absent if that does not score it
 */
public record AccountChange(
        CustomerId customer,
        Optional<Money> arr,
        HealthState from,
        HealthState to,
        Optional<HealthScore> scoreFrom,
        Optional<HealthScore> scoreTo) {

    /** Checks the parts. */
    public AccountChange {
        arr = Absent.orEmpty(arr);
        scoreFrom = Absent.orEmpty(scoreFrom);
        scoreTo = Absent.orEmpty(scoreTo);
        Checks.of("account change", customer)
                .present("customer", customer)
                .present("from", from)
                .present("to", to)
                .orThrow();
    }

    static AccountChange of(PreviewAccount account, HealthAssessment from, HealthAssessment to) {
        return new AccountChange(
                account.customer(),
                account.arr(),
                HealthState.of(from),
                HealthState.of(to),
                scoreOf(from),
                scoreOf(to));
    }

    private static Optional<HealthScore> scoreOf(HealthAssessment assessment) {
        return assessment instanceof Scored scored ? Optional.of(scored.score()) : Optional.empty();
    }

    /**
     * Returns whether it moves.
     *
     * @return true if it would stand in another band, or gain or lose its score
     */
    public boolean moves() {
        return from != to;
    }

    /**
     * Returns whether its score changes.
     *
     * @return true if it would have another score, or gain or lose it
     */
    public boolean rescored() {
        return !scoreFrom.equals(scoreTo);
    }
}
