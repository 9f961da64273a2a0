package io.github.cskit.core.money;

import java.util.Currency;

/**
 * Converts amounts between currencies at the host's own rates. The library ships no rates. Implementations must be
 * immutable and thread-safe, and decide the rounding themselves.
 */
@FunctionalInterface
public interface CurrencyConverter {

    /**
     * Converts an amount.
     *
     * @param amount the amount to convert
     * @param target the currency wanted
     * @return the amount in {@code target}
     * @throws CurrencyMismatchException if there is no rate for the pair
     */
    Money convert(Money amount, Currency target);

    /**
     * Returns a converter that knows no rates: it passes amounts already in the target currency and refuses others.
     *
     * @return the default converter
     */
    static CurrencyConverter none() {
        return (amount, target) -> {
            if (amount.currency().equals(target)) {
                return amount;
            }
            throw new CurrencyMismatchException(target, amount.currency());
        };
    }
}
