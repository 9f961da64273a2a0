package io.github.cskit.examples.cli.churn;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.scoring.churn.ChurnFactor;
import io.github.cskit.scoring.churn.ChurnPrediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A prediction as it is printed: {@code baseline}, the contributions and {@code rest} add up to the logit of the
 * probability. Immutable and thread-safe.
 *
 * @param id the id of the account
 * @param probability of churn
 * @param baseline the logit of the mean account
 * @param factors the strongest factors
 * @param rest what the other factors add
 */
public record PredictionAnswer(String id, double probability, double baseline, List<Factor> factors, double rest) {

    /**
     * Creates the answer.
     *
     * @param id the id of the account
     * @param prediction the prediction
     * @param most how many factors are told one by one
     * @return the answer
     */
    public static PredictionAnswer of(String id, ChurnPrediction prediction, int most) {
        List<Factor> factors = new ArrayList<>();
        double rest = 0;
        for (ChurnFactor factor : prediction.factors()) {
            if (factors.size() < most) {
                factors.add(Factor.of(factor));
            } else {
                rest += factor.contribution();
            }
        }
        return new PredictionAnswer(id, prediction.probability(), prediction.baseline(), factors, rest);
    }

    /**
     * One factor.
     *
     * @param factor the column, or two of them
     * @param value what the account has there; absent where it is missing
     * @param contribution in logits; more than 0 speaks for churn
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Factor(String factor, Optional<String> value, double contribution) {

        static Factor of(ChurnFactor factor) {
            boolean known = factor.values().stream().anyMatch(Optional::isPresent);
            String values = String.join(
                    " x ",
                    factor.values().stream()
                            .map(value -> value.orElse("missing"))
                            .toList());
            return new Factor(
                    String.join(" x ", factor.columns()),
                    known ? Optional.of(values) : Optional.empty(),
                    factor.contribution());
        }
    }
}
