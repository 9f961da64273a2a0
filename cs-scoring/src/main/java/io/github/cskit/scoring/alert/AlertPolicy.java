package io.github.cskit.scoring.alert;

import io.github.cskit.core.validation.Checks;
import java.time.Duration;

/**
 * When a signal raises an alert again, when it is too old, and how an alert is judged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cooldown how long the same signal of an account raises no other alert; after exactly that long it does
 * @param expiry how old a signal may be; one that is older raises none
 * @param horizonDays within how many days after an alert a departure makes it right, inclusive
 * @param level the confidence level of the measured precision, more than 0 and less than 1
 */
public record AlertPolicy(Duration cooldown, Duration expiry, int horizonDays, double level) {

    /** Checks the ranges. */
    public AlertPolicy {
        Checks checks = Checks.of("alert policy").present("cooldown", cooldown).present("expiry", expiry);
        checks.orThrow();
        checks.require(!cooldown.isNegative(), "cooldown", cooldown, "not be negative")
                .require(!expiry.isNegative(), "expiry", expiry, "not be negative")
                .number("horizonDays", horizonDays, 1, 3660)
                .require(level > 0 && level < 1, "level", level, "be between 0 and 1")
                .orThrow();
    }

    /**
     * Returns the standard policy: 14 days of cooldown, signals of up to 30 days, judged over 90 days, at 95 %.
     *
     * @return the policy
     */
    public static AlertPolicy standard() {
        return new AlertPolicy(Duration.ofDays(14), Duration.ofDays(30), 90, 0.95);
    }
}
