package io.github.cskit.scoring.counterfactual;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Optional;

/**
 * What it would take to reach the next band, signal by signal. Readings that are missing are not among them: what they
 * could do is the interval of the score.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param now the band of the score; absent if there is no score
 * @param next the band above; absent if there is none, or no score
 * @param signals the measured signals that the score rests on, in the order of the model; empty if there is no next band
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Counterfactuals(
        CustomerId customer, Optional<Band> now, Optional<Band> next, List<Counterfactual> signals) {

    /** Checks that there are signals only where there is a band to reach. */
    public Counterfactuals {
        now = Absent.orEmpty(now);
        next = Absent.orEmpty(next);
        signals = Absent.orEmptyList(signals);
        Checks checks = Checks.of("counterfactuals", customer)
                .present("customer", customer)
                .elements("signals", signals);
        checks.orThrow();
        checks.require(now.isPresent() || next.isEmpty(), "next", "given", "be absent without a score")
                .require(next.isPresent() || signals.isEmpty(), "signals", "given", "be empty without a next band")
                .orThrow();
    }
}
