package io.github.cskit.core.result;

import io.github.cskit.core.validation.InvalidValueException;
import java.util.Objects;

/** Turns a refusal into a failure. */
final class Failures {

    private Failures() {}

    static Failure of(String subject, IllegalArgumentException refusal) {
        if (refusal instanceof InvalidValueException invalid
                && !invalid.problems().isEmpty()) {
            return Failure.from(subject, invalid);
        }
        String reason = Objects.requireNonNullElse(
                refusal.getMessage(), refusal.getClass().getSimpleName());
        return Failure.of(subject, "", "refused (" + reason + ")", "be accepted");
    }
}
