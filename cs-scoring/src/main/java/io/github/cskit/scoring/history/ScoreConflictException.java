package io.github.cskit.scoring.history;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.time.DateRange;

/** Refuses an entry that would change what a history already says. Immutable and thread-safe. */
public final class ScoreConflictException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient CustomerId customer;
    private final transient DateRange period;

    /**
     * Creates the refusal.
     *
     * @param entry the entry that was refused
     */
    public ScoreConflictException(ScoreEntry entry) {
        super("The score of customer (" + entry.customer() + ") in " + entry.period() + " by model (" + entry.model()
                + ") is in the history already and must not change.\n"
                + "Maybe the period was assessed again after late data came in: keep the first, or give the model a new"
                + " version.");
        this.customer = entry.customer();
        this.period = entry.period();
    }

    /**
     * Returns the account.
     *
     * @return its id
     */
    public CustomerId customer() {
        return customer;
    }

    /**
     * Returns the period.
     *
     * @return the days
     */
    public DateRange period() {
        return period;
    }
}
