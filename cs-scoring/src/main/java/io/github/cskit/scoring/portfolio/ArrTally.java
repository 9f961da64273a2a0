package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Checks;
import java.util.Currency;
import java.util.Optional;

/**
 * How many customers, and how much they pay together. What a customer pays may be unknown, which is not zero: it is
 * counted apart. Tallies merge exactly, in any order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customers how many customers, 0 or more
 * @param arr the sum of what is known, exactly
 * @param unknownArr of how many of the customers the ARR is unknown
 */
public record ArrTally(long customers, Money arr, long unknownArr) {

    /** Checks the counts. */
    public ArrTally {
        Checks checks = Checks.of("tally").present("arr", arr);
        checks.require(customers >= 0, "customers", customers, "be 0 or more")
                .require(
                        unknownArr >= 0 && unknownArr <= customers,
                        "unknownArr",
                        unknownArr,
                        "be 0 to customers (" + customers + ")")
                .orThrow();
    }

    /**
     * Returns the tally of nobody.
     *
     * @param currency the currency
     * @return zero
     */
    public static ArrTally none(Currency currency) {
        return new ArrTally(0, Money.zero(currency), 0);
    }

    /**
     * Returns this tally with one customer more.
     *
     * @param paid what it pays a year; absent if unknown
     * @return the larger tally
     * @throws io.github.cskit.core.money.CurrencyMismatchException if it pays in another currency
     */
    public ArrTally plus(Optional<Money> paid) {
        return new ArrTally(customers + 1, paid.map(arr::plus).orElse(arr), unknownArr + (paid.isPresent() ? 0 : 1));
    }

    /**
     * Returns both tallies together.
     *
     * @param other the tally of other customers
     * @return the sum, exactly
     * @throws io.github.cskit.core.money.CurrencyMismatchException if the currencies differ
     */
    public ArrTally plus(ArrTally other) {
        return new ArrTally(customers + other.customers, arr.plus(other.arr), unknownArr + other.unknownArr);
    }
}
