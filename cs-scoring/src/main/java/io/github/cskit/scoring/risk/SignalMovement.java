package io.github.cskit.scoring.risk;

import io.github.cskit.core.explain.Points;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;

/**
 * How one signal moved before a decline: from which reading on it stayed below its best before, and by how much. Points
 * are those of its own curve, 0 to 100, not weighted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param component the component it belongs to
 * @param signal the signal
 * @param since the first reading of the fall
 * @param before its points at their best before that
 * @param now its points now
 */
public record SignalMovement(String component, SignalId signal, Instant since, Points before, Points now) {

    /** Checks that it fell. */
    public SignalMovement {
        Checks checks = Checks.of("signal movement")
                .name("component", component)
                .present("signal", signal)
                .present("since", since)
                .present("before", before)
                .present("now", now);
        checks.orThrow();
        checks.require(now.compareTo(before) < 0, "now", now, "be below before (" + before + ")")
                .orThrow();
    }

    /**
     * Returns how far it fell.
     *
     * @return points above 0
     */
    public Points fall() {
        return Points.ofHundredths(before.hundredths() - now.hundredths());
    }
}
