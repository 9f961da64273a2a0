package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * One figure of an account beside those of its segment: the score, or the value of a signal as it was judged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param signal the signal, or the component whose points were given directly; absent for the score
 * @param value the account's value, in its own unit; points 0 to 100 for the score
 * @param accounts of how many accounts of the segment the figure is known, this one among them
 * @param place where the value stands; absent where the segment is too small to compare
 */
public record BenchmarkLine(Optional<SignalId> signal, double value, int accounts, Optional<SegmentPlace> place) {

    /** Checks the parts. */
    public BenchmarkLine {
        signal = Absent.orEmpty(signal);
        place = Absent.orEmpty(place);
        Checks.of("benchmark line", signal.orElse(null))
                .number("value", value, -Double.MAX_VALUE, Double.MAX_VALUE)
                .number("accounts", accounts, 1, Integer.MAX_VALUE)
                .orThrow();
    }

    /**
     * Returns whether the segment is too small to compare.
     *
     * @return true if there is no place
     */
    public boolean tooSmall() {
        return place.isEmpty();
    }
}
