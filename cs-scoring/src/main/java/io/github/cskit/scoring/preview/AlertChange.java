package io.github.cskit.scoring.preview;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * An alert that a changed model would raise, silence, or raise for another reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param arr what it pays a year; absent if unknown
 * @param alert the name of the rule
 * @param from why it is raised by the model of today; absent if it is not
 * @param to why it would be raised by the changed model; absent if it would not
 */
public record AlertChange(
        CustomerId customer, Optional<Money> arr, String alert, Optional<String> from, Optional<String> to) {

    /** What becomes of an alert. */
    public enum Kind {
        /** It is not raised today and would be. */
        APPEARS,

        /** It is raised today and would not be. */
        VANISHES,

        /** It is raised either way, for another reason. */
        CHANGES
    }

    /** Checks that something changes. */
    public AlertChange {
        arr = Absent.orEmpty(arr);
        from = Absent.orEmpty(from);
        to = Absent.orEmpty(to);
        Checks.of("alert change", customer)
                .present("customer", customer)
                .name("alert", alert)
                .nameIfGiven("from", from)
                .nameIfGiven("to", to)
                .require(!from.equals(to), "to", "the same as from", "differ from it")
                .orThrow();
    }

    /**
     * Returns what becomes of it.
     *
     * @return whether it appears, vanishes, or changes its reason
     */
    public Kind kind() {
        if (from.isEmpty()) {
            return Kind.APPEARS;
        }
        return to.isEmpty() ? Kind.VANISHES : Kind.CHANGES;
    }
}
