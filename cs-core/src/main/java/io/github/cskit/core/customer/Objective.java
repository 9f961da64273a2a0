package io.github.cskit.core.customer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * What a customer wants to achieve with the product, as agreed with it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param statement the objective in the customer's words
 * @param successCriteria how both sides will see that it is achieved
 * @param goLiveCriteria what must be true before going live
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Objective(
        @NotNull @Text String statement,
        Optional<@Text String> successCriteria,
        Optional<@Text String> goLiveCriteria) {

    /** Checks every part and reports all problems together. */
    public Objective {
        successCriteria = Absent.orEmpty(successCriteria);
        goLiveCriteria = Absent.orEmpty(goLiveCriteria);
        Checks checks = Checks.of("objective")
                .name("statement", statement)
                .nameIfGiven("successCriteria", successCriteria)
                .nameIfGiven("goLiveCriteria", goLiveCriteria);
        checks.orThrow();
    }

    /** Returns ids and sizes, never names or free text. */
    @Override
    public String toString() {
        return "Objective[" + statement.length() + " characters]";
    }
}
