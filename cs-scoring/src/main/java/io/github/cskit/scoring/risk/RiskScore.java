package io.github.cskit.scoring.risk;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;

/**
 * The risk of an account, 0 to 100 in hundredths; higher is worse. It is not a {@link HealthScore}, where higher is
 * better, and neither can be passed for the other. It is not a probability of churn.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hundredths the number of hundredths, 0 to 10_000
 */
public record RiskScore(int hundredths) implements Comparable<RiskScore> {

    private static final int MAX = 10_000;

    /** Checks the range. */
    public RiskScore {
        Checks.of("risk score").number("hundredths", hundredths, 0, MAX).orThrow();
    }

    /**
     * Turns a health score around.
     *
     * @param health the health
     * @return 100 minus the health, exactly
     */
    public static RiskScore complementOf(HealthScore health) {
        return new RiskScore(MAX - health.hundredths());
    }

    /**
     * Returns the decimal with exactly two decimals.
     *
     * @return for example {@code 27.14}
     */
    @JsonValue
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** Compares by risk: the greater is worse. */
    @Override
    public int compareTo(RiskScore other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** Returns the decimal with two decimals. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
