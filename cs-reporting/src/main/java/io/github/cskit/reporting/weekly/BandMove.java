package io.github.cskit.reporting.weekly;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * An account that stands in another band than at the end of the week before, both by the same model.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param name its name
 * @param from the band before
 * @param to the band now
 * @param before the score before
 * @param now the score now
 * @param arr what it pays a year; absent if unknown
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BandMove(
        CustomerId customer,
        String name,
        Band from,
        Band to,
        HealthScore before,
        HealthScore now,
        Optional<Money> arr) {

    /** Checks that the bands differ. */
    public BandMove {
        arr = Absent.orEmpty(arr);
        Checks.of("band move", customer)
                .present("customer", customer)
                .name("name", name)
                .present("from", from)
                .present("to", to)
                .present("before", before)
                .present("now", now)
                .require(from == null || from != to, "to", to, "be another band")
                .orThrow();
    }

    /**
     * Returns whether the account moved up.
     *
     * @return true if its score rose
     */
    public boolean isUp() {
        return now.compareTo(before) > 0;
    }
}
