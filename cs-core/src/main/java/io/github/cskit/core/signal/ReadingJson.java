package io.github.cskit.core.signal;

import io.github.cskit.core.validation.Checks;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads readings from plain JSON values. */
final class ReadingJson {

    private static final List<String> LEVELS = List.of("low", "medium", "high");

    private ReadingJson() {}

    static Reading read(@Nullable Object json) {
        if (json instanceof Number number) {
            return Reading.of(number.doubleValue());
        }
        if (json instanceof String word && LEVELS.contains(word)) {
            return Reading.of(LEVELS.indexOf(word));
        }
        if (json instanceof Map<?, ?> map) {
            return readMap(map);
        }
        throw refused("value", json == null ? "null" : "not a number", "be a finite number, or say why it is missing");
    }

    private static Reading readMap(Map<?, ?> map) {
        if (map.get("missing") instanceof String reason && !map.containsKey("value")) {
            return Reading.missing(MissingReason.parse(reason));
        }
        if (map.get("value") instanceof Number number && !map.containsKey("missing")) {
            return new Reading.Measured(number.doubleValue(), instant(map.get("observedAt")));
        }
        throw refused("value", "neither a measured value nor missing", "be one of the two");
    }

    private static Optional<Instant> instant(@Nullable Object text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text.toString()));
        } catch (DateTimeException malformed) {
            throw refused("observedAt", "not an instant", "be an ISO-8601 instant");
        }
    }

    private static IllegalArgumentException refused(String field, String found, String rule) {
        try {
            Checks.of("reading").problem(field, found, rule).orThrow();
        } catch (IllegalArgumentException refusal) {
            return refusal;
        }
        throw new AssertionError("unreachable");
    }
}
