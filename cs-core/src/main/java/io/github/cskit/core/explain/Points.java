package io.github.cskit.core.explain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;

/**
 * Points in whole hundredths: the unit in which scores are explained. It is not a share, and it may be negative.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hundredths the number of hundredths of a point
 */
public record Points(int hundredths) implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(0);

    /**
     * Creates points from hundredths.
     *
     * @param hundredths the number of hundredths
     * @return the points
     */
    public static Points ofHundredths(int hundredths) {
        return hundredths == 0 ? ZERO : new Points(hundredths);
    }

    /**
     * Creates points from a decimal.
     *
     * @param value at most two decimals
     * @return the points
     * @throws io.github.cskit.core.validation.InvalidValueException if it has more decimals, or does not fit
     */
    @JsonCreator
    public static Points of(BigDecimal value) {
        boolean fits = value != null
                && value.precision() < 30
                && value.scale() > -6
                && value.scale() < 30
                && value.stripTrailingZeros().scale() <= 2
                && value.abs().compareTo(BigDecimal.valueOf(10_000_000)) < 0;
        Checks.of("points")
                .require(fits, "value", value, "be a number with at most 2 decimals")
                .orThrow();
        return ofHundredths(value.movePointRight(2).intValueExact());
    }

    /**
     * Returns the points as a decimal with exactly two decimals.
     *
     * @return for example {@code 36.00}
     */
    @JsonValue
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /**
     * Returns the sum.
     *
     * @param other other points
     * @return this plus the other
     */
    public Points plus(Points other) {
        return ofHundredths(Math.addExact(hundredths, other.hundredths));
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** Returns the decimal with two decimals. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
