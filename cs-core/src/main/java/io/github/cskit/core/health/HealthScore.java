package io.github.cskit.core.health;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;

/**
 * The health of a customer, 0 to 100 in hundredths; higher is better. It is not a probability and not a risk.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hundredths the number of hundredths, 0 to 10_000
 */
public record HealthScore(int hundredths) implements Comparable<HealthScore> {

    private static final int MAX = 10_000;

    /** Checks the range. */
    public HealthScore {
        // models make them by the million: nothing is created where nothing is wrong
        if (hundredths < 0 || hundredths > MAX) {
            Checks.of("health score").number("hundredths", hundredths, 0, MAX).orThrow();
        }
    }

    /**
     * Creates it from hundredths.
     *
     * @param hundredths the number of hundredths, 0 to 10_000
     * @return the value
     */
    public static HealthScore ofHundredths(int hundredths) {
        return new HealthScore(hundredths);
    }

    /**
     * Creates it from a decimal.
     *
     * @param value 0 to 100 with at most two decimals
     * @return the value
     * @throws io.github.cskit.core.validation.InvalidValueException if it has more decimals or is out of range
     */
    @JsonCreator
    public static HealthScore of(BigDecimal value) {
        boolean inRange = value != null && value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(MAX, 2)) <= 0;
        boolean exact =
                inRange && (value.signum() == 0 || value.stripTrailingZeros().scale() <= 2);
        Checks.of("health score")
                .require(exact, "value", value, "be between 0 and 100 with at most 2 decimals")
                .orThrow();
        return ofHundredths(value.signum() == 0 ? 0 : value.movePointRight(2).intValueExact());
    }

    /**
     * Returns the whole number to display where there is no room for decimals. It is rounded down, so that it never
     * shows a better band than the score has: 79.60 is shown as 79.
     *
     * @return 0 to 100
     */
    public int whole() {
        return hundredths / 100;
    }

    /**
     * Returns the decimal with exactly two decimals.
     *
     * @return for example {@code 72.86}
     */
    @JsonValue
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    @Override
    public int compareTo(HealthScore other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** Returns the decimal with two decimals. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
