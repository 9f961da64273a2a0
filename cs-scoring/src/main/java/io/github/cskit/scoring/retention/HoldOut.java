package io.github.cskit.scoring.retention;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.validation.Checks;

/**
 * Which accounts a play leaves out, so that its effect can be told from what would have happened anyway. The same
 * account is always on the same side of one experiment; between experiments the sides are independent. It is decided by
 * a hash, so nobody chooses, and nothing has to be stored.
 *
 * <p>Immutable and thread-safe.
 *
 * @param experiment the name of the experiment
 * @param percent how many of a hundred accounts are held out, 0 to 100
 */
public record HoldOut(String experiment, int percent) {

    private static final int HEX_DIGITS = 12;
    private static final long OUT_OF = 100;

    /** Checks the ranges. */
    public HoldOut {
        Checks.of("hold-out")
                .name("experiment", experiment)
                .number("percent", percent, 0, 100)
                .orThrow();
    }

    /**
     * Returns on which side an account is.
     *
     * @param customer the account
     * @return true if it is held out
     */
    public boolean holds(CustomerId customer) {
        String text = experiment.length() + ":" + experiment + customer.value();
        long hash = Long.parseLong(Fingerprint.ofText(text).value().substring(0, HEX_DIGITS), 16);
        return hash % OUT_OF < percent;
    }
}
