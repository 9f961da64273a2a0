package io.github.cskit.examples.cli.print;

import io.github.cskit.core.statistics.Proportion;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for people: few decimals, rounded half up. Immutable and thread-safe. */
public final class Decimals {

    private static final long PERCENT = 100;
    private static final MathContext DIGITS = new MathContext(4);

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
     * Returns a share in percent.
     *
     * @param share the share, of at least one
     * @return its percentage, exact, rounded half up to two decimals
     */
    public static BigDecimal percent(Proportion share) {
        return BigDecimal.valueOf(share.successes())
                .multiply(BigDecimal.valueOf(PERCENT))
                .divide(BigDecimal.valueOf(share.trials()), 2, RoundingMode.HALF_UP);
    }

    /**
     * Rounds to four digits, however small the number is.
     *
     * @param value a finite number
     * @return the number that is written with four digits, in powers of ten where it is tiny
     */
    public static double significant(double value) {
        return BigDecimal.valueOf(value).round(DIGITS).doubleValue();
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
