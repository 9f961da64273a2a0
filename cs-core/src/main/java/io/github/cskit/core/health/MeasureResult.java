package io.github.cskit.core.health;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * What a model made of one measured signal: its published points, and beside them the level of its value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param component the path of the component it belongs to
 * @param signal the signal, or the component itself where its points were given directly
 * @param value the measured value in the signal's unit
 * @param points the points its curve gives, rounded half up to hundredths; 0 to 100
 * @param level how the value is judged by itself; absent where the model has no levels for it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MeasureResult(String component, SignalId signal, Double value, Points points, Optional<Level> level) {

    /** Checks the parts. */
    public MeasureResult {
        level = Absent.orEmpty(level);
        Checks.of("measure result", signal)
                .name("component", component)
                .present("signal", signal)
                .number("value", value, -Double.MAX_VALUE, Double.MAX_VALUE)
                .present("points", points)
                .orThrow();
    }
}
