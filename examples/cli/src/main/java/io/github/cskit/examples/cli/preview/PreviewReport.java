package io.github.cskit.examples.cli.preview;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.CurrencyConverter;
import io.github.cskit.core.money.CurrencyMismatchException;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.reporting.account.AccountReviewer;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.account.Standing;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.preview.ModelPreview;
import io.github.cskit.scoring.preview.ModelPreviewer;
import io.github.cskit.scoring.preview.PreviewAccount;
import io.github.cskit.scoring.signal.SignalCalculator;
import io.github.cskit.scoring.signal.SignalContext;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import io.github.cskit.scoring.trend.TrendPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code cs preview} prints. Immutable and thread-safe.
 *
 * @param frame as of when the accounts are judged
 * @param preview what would happen
 * @param names the names of the accounts
 * @param left how many accounts have left and are not counted
 * @param unpriced the accounts whose ARR counts as unknown because it is in another currency
 * @param failures everything that was refused: rows of the folder, accounts
 */
public record PreviewReport(
        ReviewFrame frame,
        ModelPreview preview,
        Map<CustomerId, String> names,
        long left,
        List<Failure> unpriced,
        List<Failure> failures) {

    private static final Currency CURRENCY = Currency.getInstance("USD");

    /** Copies the parts. */
    public PreviewReport {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        unpriced = List.copyOf(unpriced);
        failures = List.copyOf(failures);
    }

    /**
     * Previews a change of models over a portfolio.
     *
     * @param portfolio what is known of the customers
     * @param frame as of when they are judged
     * @param from the model of today
     * @param to the changed model
     * @return the report
     */
    public static PreviewReport of(Portfolio portfolio, ReviewFrame frame, HealthModel from, HealthModel to) {
        AccountReviewer reviewer = new AccountReviewer(
                frame,
                SignalCalculator.of(new SignalContext(portfolio.feeds(), portfolio.features(), frame.zone())),
                from,
                TrendAnalyzer.standard(),
                TrendPolicy.standard().windowReadings());
        List<Failure> unpriced = new ArrayList<>();
        List<PreviewAccount> accounts = new ArrayList<>();
        Map<CustomerId, String> names = new TreeMap<>();
        for (CustomerHistory history : portfolio.customers()) {
            if (!Standing.judge(history, frame.asOf(), frame.zone()).churned()) {
                names.put(history.customer().id(), history.customer().name());
                accounts.add(new PreviewAccount(revenue(reviewer, history, unpriced), reviewer.snapshots(history)));
            }
        }
        ModelPreview preview = ModelPreviewer.between(from, to).preview(accounts, CURRENCY, frame.zone());
        List<Failure> failures = new ArrayList<>(portfolio.failures());
        failures.addAll(preview.failures());
        long left = (long) portfolio.customers().size() - accounts.size();
        return new PreviewReport(frame, preview, names, left, unpriced, failures);
    }

    private static Optional<Money> revenue(AccountReviewer reviewer, CustomerHistory history, List<Failure> unpriced) {
        Optional<Money> own = reviewer.revenue(history);
        try {
            return own.map(money -> CurrencyConverter.none().convert(money, CURRENCY));
        } catch (CurrencyMismatchException noRate) {
            unpriced.add(Failure.of(
                    "revenue of (" + history.customer().id() + ")",
                    "arr",
                    "in " + own.orElseThrow().currency().getCurrencyCode(),
                    "be in " + CURRENCY.getCurrencyCode()));
            return Optional.empty();
        }
    }

    /**
     * Returns the name of an account.
     *
     * @param customer the account
     * @return its name
     */
    String nameOf(CustomerId customer) {
        return names.getOrDefault(customer, customer.value());
    }

    /**
     * Returns the report in all forms.
     *
     * @return the printout
     */
    public Printout toPrintout() {
        return new Printout(PreviewAnswer.of(this), PreviewDocument.of(this), PreviewList.of(this));
    }
}
