package io.github.cskit.scoring.counterfactual;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one signal alone, all others as they are, could do for the score.
 *
 * <p>Immutable and thread-safe.
 *
 * @param signal the signal, or a component whose points were given directly
 * @param now its reading
 * @param step the smallest change that means something: a day, a ticket, 0.01 of a share
 * @param smallest the smallest change that reaches the next band; absent if no reading in the signal's range does
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Counterfactual(SignalId signal, BigDecimal now, BigDecimal step, Optional<Reach> smallest) {

    /** Checks the parts. */
    public Counterfactual {
        smallest = Absent.orEmpty(smallest);
        Checks.of("counterfactual", signal)
                .present("signal", signal)
                .present("now", now)
                .present("step", step)
                .orThrow();
    }
}
