package io.github.cskit.scoring.churn;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * Says why no model was fitted. It is not a bad model: there is none. Immutable and thread-safe.
 *
 * @param reason the kind of reason
 * @param message a sentence for people
 * @param suspects the columns that seem to know the outcome; empty for other reasons
 */
public record ChurnRefused(Reason reason, String message, List<LeakSuspect> suspects) implements ChurnFit {

    /** Checks the parts. */
    public ChurnRefused {
        Checks.of("refused churn model")
                .present("reason", reason)
                .text("message", message)
                .orThrow();
        suspects = List.copyOf(suspects);
    }

    /** The kinds of reasons. Immutable and thread-safe. */
    public enum Reason {
        /** Too few accounts churned, or too few were kept. */
        TOO_FEW_EVENTS,

        /** A column seems to be known only once the outcome is. */
        LEAKAGE,

        /** No column has anything to learn from. */
        NO_COLUMN
    }
}
