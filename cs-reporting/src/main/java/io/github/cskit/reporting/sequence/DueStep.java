package io.github.cskit.reporting.sequence;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Checks;
import java.time.LocalDate;

/**
 * A step of a sequence that an account should get.
 *
 * <p>Immutable and thread-safe.
 *
 * @param account the account
 * @param sequence the sequence
 * @param step the step
 * @param dueOn the day since which it is due
 */
public record DueStep(CustomerId account, OutreachSequence sequence, SequenceStep step, LocalDate dueOn) {

    /** Checks the parts. */
    public DueStep {
        Checks.of("due step")
                .present("account", account)
                .present("sequence", sequence)
                .present("step", step)
                .present("dueOn", dueOn)
                .orThrow();
    }

    /**
     * Returns what its draft is about: the same each time, so that a desk releases it once.
     *
     * @return for example {@code onboarding first-import}
     */
    public String reference() {
        return sequence.name() + " " + step.name();
    }
}
