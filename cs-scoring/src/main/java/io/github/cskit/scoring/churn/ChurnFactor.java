package io.github.cskit.scoring.churn;

import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Optional;

/**
 * What one column, or two together, add to a prediction. It says how the model comes to its figure, not why a customer
 * leaves. Immutable and thread-safe.
 *
 * @param columns one or two names of columns
 * @param values the cell of each; empty where it is missing
 * @param contribution in logits, against the mean account; more than 0 speaks for churn
 */
public record ChurnFactor(List<String> columns, List<Optional<String>> values, double contribution) {

    /** Checks the parts, and copies the lists. */
    public ChurnFactor {
        Checks.of("churn factor")
                .number("columns", columns.size(), 1, 2)
                .require(values.size() == columns.size(), "values", values.size() + " long", "be one for each column")
                .number("contribution", contribution, -Double.MAX_VALUE, Double.MAX_VALUE)
                .orThrow();
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    /** Returns the columns and the contribution, without the values. */
    @Override
    public String toString() {
        return "ChurnFactor[" + String.join(" x ", columns) + ", " + contribution + "]";
    }
}
