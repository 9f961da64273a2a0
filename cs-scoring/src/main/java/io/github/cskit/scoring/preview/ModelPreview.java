package io.github.cskit.scoring.preview;

import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.portfolio.ArrTally;
import io.github.cskit.scoring.portfolio.BandTransitions;
import java.util.List;
import java.util.Optional;

/**
 * What would happen to a portfolio if a changed model were saved: which accounts and how much ARR move between which
 * bands, and which alerts appear and vanish. Both models judged the same snapshots, so that nothing in it is a change of
 * a customer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fromModels the models that judged the accounts today, by name; more than one where the choice depends on the
 *     account
 * @param toModels the models that would judge them
 * @param transitions customers and ARR by band of today and band to come, those that stay included
 * @param moves the accounts that change band, or gain or lose their score; the most ARR first, unknown ARR last, then by
 *     id
 * @param rescored of how many accounts the score changes, whether or not the band does
 * @param alerts the alerts that appear, vanish or change their reason; in the same order
 * @param failures the accounts that one of the models refused, each with its reason; they are in nothing else
 */
public record ModelPreview(
        List<ModelRef> fromModels,
        List<ModelRef> toModels,
        BandTransitions transitions,
        List<AccountChange> moves,
        long rescored,
        List<AlertChange> alerts,
        List<Failure> failures) {

    /** Copies the lists. */
    public ModelPreview {
        fromModels = Absent.orEmptyList(fromModels);
        toModels = Absent.orEmptyList(toModels);
        moves = Absent.orEmptyList(moves);
        alerts = Absent.orEmptyList(alerts);
        failures = Absent.orEmptyList(failures);
        Checks.of("model preview")
                .present("transitions", transitions)
                .number("rescored", rescored, 0, Long.MAX_VALUE)
                .orThrow();
    }

    /**
     * Returns the alerts of one kind together.
     *
     * @param kind what becomes of them
     * @return how many there are, and what their accounts pay; an account with two alerts counts twice
     */
    public ArrTally alerts(AlertChange.Kind kind) {
        ArrTally tally = ArrTally.none(transitions.currency());
        for (AlertChange alert : alerts) {
            Optional<Money> arr = alert.arr();
            tally = alert.kind() == kind ? tally.plus(arr) : tally;
        }
        return tally;
    }
}
