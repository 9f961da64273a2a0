package io.github.cskit.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * How one signal is read by a scorecard: through which curve, with which levels, and per what. It is not the signal's
 * value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param signal the signal
 * @param curve the name of the curve
 * @param levels how the judged value is judged by itself; absent where it is not
 * @param per what a count is judged against; absent where it is judged as it is
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SignalReading(SignalId signal, String curve, Optional<LevelRule> levels, Optional<Rate> per) {

    /** Checks the parts. */
    public SignalReading {
        levels = Absent.orEmpty(levels);
        per = Absent.orEmpty(per);
        Checks.of("measure", signal)
                .present("signal", signal)
                .name("curve", curve)
                .orThrow();
    }

    /**
     * Creates a reading without levels, judged as it is.
     *
     * @param signal the signal
     * @param curve the name of the curve
     * @return the reading
     */
    public static SignalReading of(SignalId signal, String curve) {
        return new SignalReading(signal, curve, Optional.empty(), Optional.empty());
    }
}
