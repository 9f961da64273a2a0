package io.github.cskit.core.health;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;

/**
 * The share of a model's weight that was measured, 0 to 1 in hundredths.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hundredths the number of hundredths, 0 to 100
 */
public record Coverage(int hundredths) implements Comparable<Coverage> {

    private static final int MAX = 100;

    /** Checks the range. */
    public Coverage {
        // models make them by the million: nothing is created where nothing is wrong
        if (hundredths < 0 || hundredths > MAX) {
            Checks.of("coverage").number("hundredths", hundredths, 0, MAX).orThrow();
        }
    }

    /**
     * Creates it from hundredths.
     *
     * @param hundredths the number of hundredths, 0 to 100
     * @return the value
     */
    public static Coverage ofHundredths(int hundredths) {
        return new Coverage(hundredths);
    }

    /**
     * Creates it from a decimal.
     *
     * @param value 0 to 1 with at most two decimals
     * @return the value
     * @throws io.github.cskit.core.validation.InvalidValueException if it has more decimals or is out of range
     */
    @JsonCreator
    public static Coverage of(BigDecimal value) {
        boolean inRange = value != null && value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(MAX, 2)) <= 0;
        boolean exact =
                inRange && (value.signum() == 0 || value.stripTrailingZeros().scale() <= 2);
        Checks.of("coverage")
                .require(exact, "value", value, "be between 0 and 1 with at most 2 decimals")
                .orThrow();
        return ofHundredths(value.signum() == 0 ? 0 : value.movePointRight(2).intValueExact());
    }

    /**
     * Returns the decimal with exactly two decimals.
     *
     * @return for example {@code 0.70}
     */
    @JsonValue
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    @Override
    public int compareTo(Coverage other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** Returns the decimal with two decimals. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
