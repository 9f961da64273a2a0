package io.github.cskit.core.statistics;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Finite;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A confidence interval: two bounds and the level at which they were computed. It is not a range of observed values,
 * and it says nothing of what it is an interval for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param low the lower bound, finite, in the unit of the statistic
 * @param high the upper bound, finite, at least {@code low}
 * @param level the confidence level, more than 0 and less than 1: 0.95 is 95 %
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Interval(
        @NotNull @Finite Double low,
        @NotNull @Finite Double high,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax(value = "1", inclusive = false)
        Double level) {

    private static final String LEVEL_RULE = "be more than 0 and less than 1";

    /** Checks that the bounds are finite and in order, and that the level is a share; −0.0 becomes 0.0. */
    public Interval {
        Checks checks = Checks.of("interval")
                .number("low", low, -Double.MAX_VALUE, Double.MAX_VALUE)
                .number("high", high, -Double.MAX_VALUE, Double.MAX_VALUE)
                .require(isLevel(level), "level", level, LEVEL_RULE);
        if (low != null && high != null) {
            checks.require(!(low > high), "low", low, "be at most high (" + high + ")");
        }
        checks.orThrow();
        low = low + 0.0;
        high = high + 0.0;
    }

    /**
     * Returns whether a value lies in the interval.
     *
     * @param value the value, in the same unit
     * @return true if {@code low ≤ value ≤ high}; false for NaN
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /**
     * Returns the same interval in another unit.
     *
     * @param factor how many of the new unit make one of the old, finite and more than 0: 100 from shares to percent
     * @return an interval with both bounds multiplied and the same level
     * @throws io.github.cskit.core.validation.InvalidValueException if the factor is not finite and positive
     */
    public Interval times(double factor) {
        Checks.of("interval")
                .require(factor > 0 && Double.isFinite(factor), "factor", factor, "be finite and more than 0")
                .orThrow();
        return new Interval(low * factor, high * factor, level);
    }

    /** Refuses a level outside (0, 1). */
    static void requireLevel(double level) {
        Checks.of("interval")
                .require(isLevel(level), "level", level, LEVEL_RULE)
                .orThrow();
    }

    private static boolean isLevel(@Nullable Double level) {
        return level != null && level > 0 && level < 1;
    }
}
