package io.github.cskit.reporting.weekly;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.EscalationRegister;
import io.github.cskit.core.money.CurrencyConverter;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.AccountRedactors;
import io.github.cskit.reporting.account.PortfolioReviewer;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.account.ReviewedPortfolio;
import io.github.cskit.reporting.escalation.EscalationReview;
import io.github.cskit.reporting.escalation.EscalationReviewer;
import io.github.cskit.reporting.insight.InsightRule;
import io.github.cskit.reporting.theme.ThemeBook;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.triage.guard.ClassifierGuard;
import io.github.cskit.triage.route.RoutingTable;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.ThemeDetector;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

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
        return review(portfolio, asOf, EscalationRegister.empty());
    }

    /**
     * Runs the review with what was escalated before: matters that stand open keep their key and their deadlines, and what
     * is late is listed.
     *
     * @param portfolio what the host knows
     * @param asOf the instant; nothing dated at or after it is used
     * @param register what was escalated before; an empty one if nothing was
     * @return the review
     */
    public WeeklyReview review(Portfolio portfolio, Instant asOf, EscalationRegister register) {
        return assembly(portfolio, asOf, register).assemble();
    }

    /**
     * Runs the review, and drafts the check-ins that are due. Nothing is sent.
     *
     * @param portfolio what the host knows
     * @param asOf the instant; nothing dated at or after it is used
     * @param register what was escalated before; an empty one if nothing was
     * @param sender who signs the drafts
     * @return the review with the drafts
     */
    public ReviewWithDrafts reviewWithDrafts(
            Portfolio portfolio, Instant asOf, EscalationRegister register, String sender) {
        ReviewAssembly assembly = assembly(portfolio, asOf, register);
        return new ReviewWithDrafts(assembly.assemble(), assembly.checkIns(sender));
    }

    private ReviewAssembly assembly(Portfolio portfolio, Instant asOf, EscalationRegister register) {
        PortfolioReviewer accounts = new PortfolioReviewer(model, policy.trend(), zone, currency, converter);
        EscalationReviewer escalations =
                new EscalationReviewer(accounts, classifier, policy.packets(), policy.escalations());
        ReviewedPortfolio reviewed = accounts.review(portfolio, asOf);
        ReviewFrame frame = reviewed.frame();
        TicketDesk desk =
                TicketDesk.open(portfolio, frame, ticketDays(), classifier, escalations.lookedAt(portfolio, frame));
        ThemeDetector detector = new ThemeDetector(policy.themes(), AccountRedactors.of(portfolio));
        ThemeBook book = ThemeBook.of(frame, remarks(portfolio, frame, desk), detector);
        EscalationReview due = escalations.review(portfolio, reviewed, desk.decided(), register);
        return new ReviewAssembly(this, portfolio, reviewed, desk, book, due);
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
        int rules = Math.max(
                policy.insights().lookbackDays(), policy.escalations().gaps().windowDays());
        return Math.max(Math.max(themes, releases), rules);
    }
}
