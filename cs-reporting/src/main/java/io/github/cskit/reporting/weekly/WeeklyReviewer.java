package io.github.cskit.reporting.weekly;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.money.CurrencyConverter;
import io.github.cskit.core.money.CurrencyMismatchException;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.AccountRedactors;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.AccountReviewer;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.insight.InsightRule;
import io.github.cskit.reporting.theme.ThemeBook;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.signal.SignalCalculator;
import io.github.cskit.scoring.signal.SignalContext;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import io.github.cskit.triage.guard.ClassifierGuard;
import io.github.cskit.triage.route.RoutingTable;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.ThemeDetector;
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
 * Runs the weekly review over a portfolio. It reads no clock, starts no thread and touches no file.
 *
 * <p>Immutable and thread-safe if its parts are.
 *
 * @param model the health model
 * @param classifier what says what tickets are about, under a guard that is made anew for each review
 * @param routing which category goes to which role
 * @param directory who holds which role
 * @param zone the zone in which days and weeks begin
 * @param currency the reporting currency
 * @param converter the host's rates
 * @param policy the numbers
 * @param rules what looks for insights, in the order in which they are listed
 */
public record WeeklyReviewer(
        HealthModel model,
        ClassifierGuard classifier,
        RoutingTable routing,
        Directory directory,
        ZoneId zone,
        Currency currency,
        CurrencyConverter converter,
        WeeklyReviewPolicy policy,
        List<InsightRule> rules) {

    /** Checks that every part is there. */
    public WeeklyReviewer {
        Checks.of("weekly reviewer")
                .present("model", model)
                .present("classifier", classifier)
                .present("routing", routing)
                .present("directory", directory)
                .present("zone", zone)
                .present("currency", currency)
                .present("converter", converter)
                .present("policy", policy)
                .elements("rules", rules)
                .orThrow();
        rules = List.copyOf(rules);
    }

    /**
     * Runs the review.
     *
     * @param portfolio what the host knows
     * @param asOf the instant; nothing dated at or after it is used
     * @return the review
     */
    public WeeklyReview review(Portfolio portfolio, Instant asOf) {
        List<Failure> failures = new ArrayList<>(portfolio.failures());
        return assembly(portfolio, asOf, failures).assemble(failures);
    }

    /**
     * Runs the review, and drafts the check-ins that are due. Nothing is sent.
     *
     * @param portfolio what the host knows
     * @param asOf the instant; nothing dated at or after it is used
     * @param sender who signs the drafts
     * @return the review with the drafts
     */
    public ReviewWithDrafts reviewWithDrafts(Portfolio portfolio, Instant asOf, String sender) {
        List<Failure> failures = new ArrayList<>(portfolio.failures());
        ReviewAssembly assembly = assembly(portfolio, asOf, failures);
        return new ReviewWithDrafts(assembly.assemble(failures), assembly.checkIns(sender));
    }

    private ReviewAssembly assembly(Portfolio portfolio, Instant asOf, List<Failure> failures) {
        ReviewFrame frame = new ReviewFrame(asOf, zone);
        SignalContext context = new SignalContext(portfolio.feeds(), portfolio.features(), zone);
        AccountReviewer reviewer = new AccountReviewer(
                frame,
                SignalCalculator.of(context),
                model,
                TrendAnalyzer.of(policy.trend()),
                policy.trend().windowReadings());
        List<AccountReview> accounts = new ArrayList<>();
        Map<CustomerId, Money> revenue = new TreeMap<>();
        for (CustomerHistory history : sorted(portfolio)) {
            Optional<Money> arr = converted(reviewer, history, failures);
            arr.ifPresent(money -> revenue.put(history.customer().id(), money));
            accounts.add(reviewer.review(history, arr));
        }
        TicketDesk desk = TicketDesk.open(portfolio, frame, ticketDays(), classifier);
        ThemeDetector detector = new ThemeDetector(policy.themes(), AccountRedactors.of(portfolio));
        ThemeBook book = ThemeBook.of(frame, remarks(portfolio, frame, desk), detector);
        return new ReviewAssembly(this, portfolio, frame, accounts, revenue, desk, book);
    }

    /** Returns what was written in the days that the review looks back at: tickets, and comments in surveys. */
    private List<Remark> remarks(Portfolio portfolio, ReviewFrame frame, TicketDesk desk) {
        DateRange lookback = frame.lastDays(ticketDays());
        List<Remark> remarks = new ArrayList<>(desk.remarks(lookback));
        portfolio.customers().stream()
                .flatMap(history -> history.surveys().stream())
                .filter(answer -> frame.holds(lookback, answer.at()))
                .forEach(answer -> Remark.of(answer).ifPresent(remarks::add));
        return remarks;
    }

    /** Returns how far back tickets are read: far enough for every rule. */
    private int ticketDays() {
        int themes = 2 * policy.themeDays();
        int releases = policy.insights().releaseOldest() + policy.insights().releaseDays();
        return Math.max(Math.max(themes, releases), policy.insights().lookbackDays());
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
