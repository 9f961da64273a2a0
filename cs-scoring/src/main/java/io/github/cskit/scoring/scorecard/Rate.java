package io.github.cskit.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * What a count is judged against: tickets for each 100 seats, active days for each 28 days since the start. The judged
 * value is the reading times {@code units}, divided by the reading of the divisor, each step rounded to the nearest
 * {@code double}. It is not a curve: the quotient goes through the curve of its measure.
 *
 * <p>Where the divisor is missing or below {@code from}, the count is not measured; where the divisor does not apply,
 * neither does the count. Immutable and thread-safe.
 *
 * @param signal the divisor, for example {@code account.seats}
 * @param units for how many of the divisor's units the count is judged, 1 to 1,000,000
 * @param from the least divisor, inclusive, with which the quotient means something; absent for 1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Rate(SignalId signal, Integer units, Optional<Integer> from) {

    private static final int MOST = 1_000_000;

    /** Checks the parts. */
    public Rate {
        from = Absent.orEmpty(from);
        Checks checks = Checks.of("rate", signal).present("signal", signal).number("units", units, 1, MOST);
        from.ifPresent(least -> checks.number("from", least, 1, MOST));
        checks.orThrow();
    }

    /**
     * Creates the rate for a number of seats.
     *
     * @param units for how many seats the count is judged
     * @return the rate
     */
    public static Rate perSeats(int units) {
        return new Rate(Signals.ACCOUNT_SEATS, units, Optional.empty());
    }
}
