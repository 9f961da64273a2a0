package io.github.cskit.core.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one signal: a measured value, or that it is missing and why. Missing is a value of its own: it is
 * never zero and never a neutral guess.
 *
 * <p>In JSON a reading is a number, or {@code {"value":12,"observedAt":"…"}}, or {@code {"missing":"stale"}}; the words
 * {@code low}, {@code medium} and {@code high} are read as 0, 1 and 2. Immutable and thread-safe.
 */
public sealed interface Reading {

    /**
     * A measured value.
     *
     * @param value the value in the signal's unit; finite
     * @param observedAt when it was observed; absent if it is as old as the snapshot
     */
    record Measured(Double value, Optional<Instant> observedAt) implements Reading {

        /** Checks that the value is finite. */
        public Measured {
            Checks.of("reading")
                    .present("observedAt", observedAt)
                    .number("value", value, -Double.MAX_VALUE, Double.MAX_VALUE)
                    .orThrow();
            value = value == 0.0 ? 0.0 : value;
        }

        @Override
        public Object toJson() {
            if (observedAt.isEmpty()) {
                return value;
            }
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("value", value);
            json.put("observedAt", observedAt.get().toString());
            return json;
        }
    }

    /**
     * A value that is not known.
     *
     * @param reason why
     */
    record Missing(MissingReason reason) implements Reading {

        /** Checks that there is a reason. */
        public Missing {
            Checks.of("reading").present("missing", reason).orThrow();
        }

        @Override
        public Object toJson() {
            return Map.of("missing", reason.wireName());
        }
    }

    /**
     * Creates a measured reading.
     *
     * @param value the value in the signal's unit
     * @return the reading
     * @throws io.github.cskit.core.validation.InvalidValueException if the value is not finite
     */
    static Reading of(double value) {
        return new Measured(value, Optional.empty());
    }

    /**
     * Creates a measured reading with its age.
     *
     * @param value the value in the signal's unit
     * @param observedAt when it was observed
     * @return the reading
     */
    static Reading of(double value, Instant observedAt) {
        return new Measured(value, Optional.of(observedAt));
    }

    /**
     * Creates a missing reading.
     *
     * @param reason why it is missing
     * @return the reading
     */
    static Reading missing(MissingReason reason) {
        return new Missing(reason);
    }

    /**
     * Reads a reading from the plain value of a JSON document.
     *
     * @param json a number, one of the words low, medium and high, or an object
     * @return the reading
     * @throws io.github.cskit.core.validation.InvalidValueException if it is none of these
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Reading fromJson(@Nullable Object json) {
        return ReadingJson.read(json);
    }

    /**
     * Returns the plain value that stands for this reading in a JSON document.
     *
     * @return a number or a map
     */
    @JsonValue
    Object toJson();
}
