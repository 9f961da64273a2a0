package io.github.cskit.reporting.account;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.CurrencyConverter;
import io.github.cskit.core.money.CurrencyMismatchException;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.signal.SignalCalculator;
import io.github.cskit.scoring.signal.SignalContext;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import io.github.cskit.scoring.trend.TrendPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Works out every account of a portfolio once, for whatever is told of them: the weekly review, escalations, the parts of
 * the framework document. It reads no clock, starts no thread and touches no file.
 *
 * <p>Immutable and thread-safe if its parts are.
 *
 * @param model the health model
 * @param trend the rule of trends; its window is the number of weekly readings
 * @param zone the zone in which days and weeks begin
 * @param currency the reporting currency
 * @param converter the host's rates
 */
public record PortfolioReviewer(
        HealthModel model, TrendPolicy trend, ZoneId zone, Currency currency, CurrencyConverter converter) {

    /** Checks that every part is there. */
    public PortfolioReviewer {
        Checks.of("portfolio reviewer")
                .present("model", model)
                .present("trend", trend)
                .present("zone", zone)
                .present("currency", currency)
                .present("converter", converter)
                .orThrow();
    }

    /**
     * Returns the reviewer with the default model and trends, in USD and without rates.
     *
     * @param zone the zone in which days and weeks begin
     * @return the reviewer
     */
    public static PortfolioReviewer standard(ZoneId zone) {
        return new PortfolioReviewer(
                HealthModels.threeComponent(),
                TrendPolicy.standard(),
                zone,
                Currency.getInstance("USD"),
                CurrencyConverter.none());
    }

    /**
     * Returns this reviewer with another model.
     *
     * @param other the health model
     * @return another reviewer
     */
    public PortfolioReviewer with(HealthModel other) {
        return new PortfolioReviewer(other, trend, zone, currency, converter);
    }

    /**
     * Works out the accounts.
     *
     * @param portfolio what the host knows
     * @param asOf the instant; nothing dated at or after it is used
     * @return the accounts by id, with the failures of the portfolio and of amounts without a rate
     */
    public ReviewedPortfolio review(Portfolio portfolio, Instant asOf) {
        ReviewFrame frame = new ReviewFrame(asOf, zone);
        SignalContext context = new SignalContext(portfolio.feeds(), portfolio.features(), zone);
        AccountReviewer reviewer = new AccountReviewer(
                frame, SignalCalculator.of(context), model, TrendAnalyzer.of(trend), trend.windowReadings());
        List<Failure> failures = new ArrayList<>(portfolio.failures());
        List<AccountReview> accounts = new ArrayList<>();
        Map<CustomerId, Money> revenue = new TreeMap<>();
        for (CustomerHistory history : sorted(portfolio)) {
            Optional<Money> arr = converted(reviewer, history, failures);
            arr.ifPresent(money -> revenue.put(history.customer().id(), money));
            accounts.add(reviewer.review(history, arr));
        }
        return new ReviewedPortfolio(frame, portfolio.feeds(), accounts, new ArrBook(currency, revenue), failures);
    }

    private Optional<Money> converted(AccountReviewer reviewer, CustomerHistory history, List<Failure> failures) {
        Optional<Money> own = reviewer.revenue(history);
        if (own.isEmpty()) {
            return own;
        }
        try {
            return Optional.of(converter.convert(own.get(), currency));
        } catch (CurrencyMismatchException noRate) {
            failures.add(Failure.of(
                    "revenue of (" + history.customer().id() + ")",
                    "arr",
                    "in " + own.get().currency().getCurrencyCode(),
                    "be convertible to " + currency.getCurrencyCode()));
            return Optional.empty();
        }
    }

    private static List<CustomerHistory> sorted(Portfolio portfolio) {
        return portfolio.customers().stream()
                .sorted(Comparator.comparing(history -> history.customer().id()))
                .toList();
    }
}
