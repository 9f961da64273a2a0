package io.github.cskit.core.validation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The rule for decimal numbers that come from outside: few enough digits on either side of the point. It works on
 * precision and scale alone, so that a number like 1e999999999 costs nothing.
 */
final class DecimalRule {

    /** Beyond this many digits a number is too long whatever its zeros; stripping them would only cost time. */
    private static final int MAX_PRECISION = 2000;

    private DecimalRule() {}

    static Optional<String> problem(BigDecimal value, int before, int after) {
        if (value.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal stripped = value.precision() > MAX_PRECISION ? value : value.stripTrailingZeros();
        long integers = (long) stripped.precision() - stripped.scale();
        if (stripped.scale() > after) {
            return Optional.of("given with " + stripped.scale() + " decimals");
        }
        return integers > before
                ? Optional.of("a number of " + integers + " digits before the point")
                : Optional.empty();
    }

    static String rule(int before, int after) {
        return "have at most " + before + " digits before the point and " + after + " after it";
    }
}
