package io.github.cskit.examples.cli.print;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers for people: few decimals, rounded half up. Immutable and thread-safe. */
public final class Decimals {

    private Decimals() {}

    /**
     * Rounds to hundredths.
     *
     * @param value a finite number
     * @return the number with two decimals
     */
    public static BigDecimal hundredths(double value) {
        return rounded(value, 2);
    }

    /**
     * Rounds.
     *
     * @param value a finite number
     * @param decimals how many decimals are kept
     * @return the number with as many decimals
     */
    public static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
