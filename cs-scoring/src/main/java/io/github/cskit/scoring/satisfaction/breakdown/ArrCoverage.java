package io.github.cskit.scoring.satisfaction.breakdown;

import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much of the portfolio's revenue a satisfaction figure speaks for. It is not a response rate: one person of an
 * account answers for all that the account pays.
 *
 * <p>Immutable and thread-safe.
 *
 * @param answered how many accounts of the portfolio answered
 * @param accounts how many accounts the portfolio has
 * @param strangers how many accounts answered that are not in the portfolio
 * @param covered what those that answered pay
 * @param total what all accounts pay
 */
public record ArrCoverage(Integer answered, Integer accounts, Integer strangers, Money covered, Money total) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Checks that the parts are among the whole. */
    public ArrCoverage {
        Checks checks = Checks.of("ARR coverage")
                .number("accounts", accounts, 0, Integer.MAX_VALUE)
                .number("strangers", strangers, 0, Integer.MAX_VALUE)
                .present("covered", covered)
                .present("total", total);
        checks.orThrow();
        checks.number("answered", answered, 0, accounts).orThrow();
    }

    /**
     * Returns the covered share.
     *
     * @return percent, rounded half up to hundredths; empty if the portfolio pays nothing
     */
    public Optional<BigDecimal> percent() {
        return total.amount().signum() == 0
                ? Optional.empty()
                : Optional.of(covered.amount().multiply(HUNDRED).divide(total.amount(), 2, RoundingMode.HALF_UP));
    }
}
