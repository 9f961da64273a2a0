package io.github.cskit.scoring.churn;

import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A calibrated probability of churn, with all its parts: {@code baseline} and the contributions add up to its logit. It
 * holds for accounts like those that the model learned from. Immutable and thread-safe.
 *
 * @param probability from 0 to 1
 * @param baseline the logit of the mean account
 * @param factors what each column and pair adds, strongest first; empty for a model without a signal
 * @param model which model it is from
 */
public record ChurnPrediction(double probability, double baseline, List<ChurnFactor> factors, ModelRef model) {

    private static final int DECIMALS = 6;

    /** Checks the parts, and copies the list. */
    public ChurnPrediction {
        Checks.of("churn prediction")
                .number("probability", probability, 0, 1)
                .number("baseline", baseline, -Double.MAX_VALUE, Double.MAX_VALUE)
                .present("model", model)
                .orThrow();
        factors = List.copyOf(factors);
    }

    /**
     * Returns the revenue that is to be expected lost.
     *
     * @param arr the annual recurring revenue of the account
     * @return probability × ARR, the probability taken to six decimals, the amount rounded half up to cents
     */
    public Money expectedLoss(Money arr) {
        BigDecimal share = BigDecimal.valueOf(probability).setScale(DECIMALS, RoundingMode.HALF_UP);
        return new Money(arr.amount().multiply(share).setScale(2, RoundingMode.HALF_UP), arr.currency());
    }

    /** Returns probability and model, without what is known of the account. */
    @Override
    public String toString() {
        return "ChurnPrediction[" + probability + ", " + factors.size() + " factors, " + model + "]";
    }
}
