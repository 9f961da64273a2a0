package io.github.cskit.scoring.churn;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.additive.AdditiveModel;
import io.github.cskit.scoring.additive.AdditivePolicy;
import io.github.cskit.scoring.additive.AdditiveTrainer;
import io.github.cskit.scoring.additive.Codes;
import io.github.cskit.scoring.churn.ChurnRecord.LeftOut;
import io.github.cskit.scoring.churn.ChurnRefused.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Fits churn models: one effect for each column and for the few pairs that the accounts ask for, all shrunk as far as they
 * ask for it, calibrated and judged on accounts that were held out. The same table in the same order gives the same model,
 * to the byte.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChurnTrainer {

    private final ChurnPolicy policy;

    private ChurnTrainer(ChurnPolicy policy) {
        this.policy = policy;
    }

    /**
     * Creates a trainer of the usual policy.
     *
     * @return the trainer
     */
    public static ChurnTrainer standard() {
        return of(ChurnPolicy.standard());
    }

    /**
     * Creates a trainer.
     *
     * @param policy by which numbers it fits
     * @return the trainer
     */
    public static ChurnTrainer of(ChurnPolicy policy) {
        Checks.of("churn trainer").present("policy", policy).orThrow();
        return new ChurnTrainer(policy);
    }

    /**
     * Fits a model.
     *
     * @param table what was known of the accounts
     * @param churned whether each left afterwards
     * @return the model, or why there is none
     * @throws io.github.cskit.core.validation.InvalidValueException if there are more or fewer outcomes than rows
     */
    public ChurnFit fit(ChurnTable table, boolean[] churned) {
        return fit(table, churned, List.of());
    }

    /**
     * Fits a model, although some columns seem to know the outcome.
     *
     * @param table what was known of the accounts
     * @param churned whether each left afterwards
     * @param trusted the names of columns that the host vouches for: they were known before
     * @return the model, or why there is none
     * @throws io.github.cskit.core.validation.InvalidValueException if there are more or fewer outcomes than rows
     */
    public ChurnFit fit(ChurnTable table, boolean[] churned, List<String> trusted) {
        Checks.of("churn table")
                .require(
                        churned.length == table.rows(),
                        "churned",
                        churned.length + " long",
                        "be as long as the table (" + table.rows() + ")")
                .orThrow();
        Optional<ChurnRefused> tooFew = tooFew(churned);
        if (tooFew.isPresent()) {
            return tooFew.get();
        }
        ColumnChoice choice = ColumnChoice.of(table, policy);
        List<LeakSuspect> suspects = choice.suspects(churned, trusted, policy);
        if (!suspects.isEmpty()) {
            return leaking(suspects);
        }
        if (choice.cuts().isEmpty()) {
            return new ChurnRefused(
                    Reason.NO_COLUMN,
                    "The table has no column to learn from but must have one with two values in " + policy.rowsPerBin()
                            + " rows each.\nMaybe all are ids, or the same everywhere.",
                    List.of());
        }
        return model(table, churned.clone(), choice);
    }

    private ChurnModel model(ChurnTable table, boolean[] churned, ColumnChoice choice) {
        AdditivePolicy usual = AdditivePolicy.standard();
        AdditiveTrainer trainer = new AdditiveTrainer(new AdditivePolicy(
                policy.maxPairs(), policy.minPairZ(), usual.maxPairColumns(), usual.maxRounds(), usual.tolerance()));
        Codes[] columns = choice.codes();
        HeldOut heldOut = HeldOut.judge(trainer, columns, churned, policy);
        List<LeftOut> leftOut = choice.leftOut();
        ChurnRecord record = new ChurnRecord(table.rows(), table.fingerprint(churned), policy, leftOut);
        if (!heldOut.quality().signal()) {
            return ChurnModel.ofBaseRate(choice.cuts(), heldOut.quality(), record);
        }
        AdditiveModel model = trainer.fit(columns, churned);
        return ChurnModel.of(choice.cuts(), model, heldOut.recalibration(), heldOut.quality(), record);
    }

    private Optional<ChurnRefused> tooFew(boolean[] churned) {
        int events = 0;
        for (boolean left : churned) {
            events += left ? 1 : 0;
        }
        int kept = churned.length - events;
        if (events >= policy.minEvents() && kept >= policy.minEvents()) {
            return Optional.empty();
        }
        return Optional.of(new ChurnRefused(
                Reason.TOO_FEW_EVENTS,
                "The table has " + events + " churned and " + kept + " kept accounts but must have at least "
                        + policy.minEvents() + " of each.\nMaybe a longer period has more.",
                List.of()));
    }

    private static ChurnRefused leaking(List<LeakSuspect> suspects) {
        StringBuilder names = new StringBuilder();
        for (LeakSuspect suspect : suspects) {
            names.append(names.length() == 0 ? "" : ", ").append(suspect.column());
        }
        return new ChurnRefused(
                Reason.LEAKAGE,
                "Leakage: (" + names + ") " + (suspects.size() == 1 ? "seems" : "seem")
                        + " to know the outcome, and must not.\nMaybe it is a copy of the label, or is filled in once a"
                        + " customer leaves: drop it, or vouch for it.",
                suspects);
    }
}
