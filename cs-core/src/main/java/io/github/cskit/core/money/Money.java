package io.github.cskit.core.money;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.DecimalDigits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An exact amount in one currency. It never rounds: an amount has at most {@value #MAX_SCALE} decimals, and one with
 * more is refused. It is not a price with tax, and it does not convert by itself: see {@link CurrencyConverter}.
 *
 * <p>The amount is held with at least the currency's own decimals and no superfluous ones, so {@code 5} and
 * {@code 5.0} dollars are equal. Immutable and thread-safe.
 *
 * @param amount the amount; negative for credits; at most {@value #MAX_INTEGER_DIGITS} digits before the point
 * @param currency the ISO 4217 currency
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Money(
        @NotNull @DecimalDigits(before = Money.MAX_INTEGER_DIGITS, after = Money.MAX_SCALE)
        BigDecimal amount,

        @NotNull Currency currency)
        implements Comparable<Money> {

    /** The greatest number of decimals, inclusive. */
    public static final int MAX_SCALE = 6;

    /** The greatest number of digits before the point, inclusive. */
    public static final int MAX_INTEGER_DIGITS = 24;

    /** Checks the bounds before any arithmetic and brings the amount to its canonical scale. */
    public Money {
        Checks.of("money")
                .decimal("amount", amount, MAX_INTEGER_DIGITS, MAX_SCALE)
                .present("currency", currency)
                .orThrow();
        amount = canonical(amount, currency);
    }

    /**
     * Creates an amount from its decimal text.
     *
     * @param amount decimal digits, for example {@code 1200.50}
     * @param currencyCode the ISO 4217 code, for example {@code USD}
     * @return the amount
     * @throws io.github.cskit.core.validation.InvalidValueException if either is not valid
     */
    public static Money of(String amount, String currencyCode) {
        return new Money(parseAmount(amount), parseCurrency(currencyCode));
    }

    /**
     * Creates a whole amount.
     *
     * @param amount whole units, for example dollars
     * @param currencyCode the ISO 4217 code
     * @return the amount
     */
    public static Money of(long amount, String currencyCode) {
        return new Money(BigDecimal.valueOf(amount), parseCurrency(currencyCode));
    }

    /**
     * Returns nothing in a currency.
     *
     * @param currency the currency
     * @return zero
     */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * Returns the sum.
     *
     * @param other an amount in the same currency
     * @return this plus the other, exactly
     * @throws CurrencyMismatchException if the currencies differ
     */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * Returns the difference.
     *
     * @param other an amount in the same currency
     * @return this minus the other, exactly
     * @throws CurrencyMismatchException if the currencies differ
     */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /**
     * Compares two amounts of one currency.
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    /** Returns the amount with its currency code, for example {@code USD 1200.50}. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
    }

    private static BigDecimal canonical(BigDecimal amount, Currency currency) {
        int least = Math.min(MAX_SCALE, Math.max(0, currency.getDefaultFractionDigits()));
        if (amount.signum() == 0) {
            return BigDecimal.ZERO.setScale(least);
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.setScale(Math.max(least, stripped.scale()));
    }

    private static BigDecimal parseAmount(String text) {
        try {
            if (text.length() <= 100) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the refusal, which does not echo the text
        }
        Checks.of("money")
                .problem("amount", "not a number", "be decimal digits")
                .orThrow();
        throw new AssertionError("unreachable");
    }

    private static Currency parseCurrency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            Checks.of("money")
                    .problem("currency", "not a currency code", "be an ISO 4217 code such as USD")
                    .orThrow();
            throw unknown;
        }
    }
}
