package io.github.cskit.core.product;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * When a customer first used a feature. Until then there is no adoption, not one with a zero.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param feature the feature
 * @param firstUsedOn the day of its first use
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Adoption(
        @NotNull CustomerId customer,
        @NotNull FeatureId feature,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate firstUsedOn) {

    /** Checks every part and reports all problems together. */
    public Adoption {
        Checks checks = Checks.of("adoption")
                .present("customer", customer)
                .present("feature", feature)
                .present("firstUsedOn", firstUsedOn);
        checks.orThrow();
    }
}
