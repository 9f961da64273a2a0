package io.github.cskit.core.money;

import java.util.Currency;

/** Says that two amounts cannot be combined because their currencies differ and nobody supplied a converter. */
public final class CurrencyMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Currency expected;
    private final Currency actual;

    /**
     * Creates the exception.
     *
     * @param expected the currency asked for
     * @param actual the currency given
     */
    public CurrencyMismatchException(Currency expected, Currency actual) {
        super("An amount in " + actual.getCurrencyCode() + " cannot be combined with one in "
                + expected.getCurrencyCode() + ".\nMaybe a CurrencyConverter is missing.");
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * Returns the currency asked for.
     *
     * @return the currency of the left-hand side
     */
    public Currency expected() {
        return expected;
    }

    /**
     * Returns the currency given.
     *
     * @return the currency of the right-hand side
     */
    public Currency actual() {
        return actual;
    }
}
