package io.github.cskit.reporting.weekly;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.account.AccountEntry;
import io.github.cskit.reporting.account.AccountEntryWriter;
import io.github.cskit.reporting.account.AccountRedactors;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.ActionAdvisor;
import io.github.cskit.reporting.account.ArrBook;
import io.github.cskit.reporting.account.MeasureWeights;
import io.github.cskit.reporting.account.ReasonWriter;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.account.ReviewedPortfolio;
import io.github.cskit.reporting.account.WeekAssessment;
import io.github.cskit.reporting.escalation.EscalationReview;
import io.github.cskit.reporting.insight.Insight;
import io.github.cskit.reporting.insight.InsightContext;
import io.github.cskit.reporting.message.MessageTemplates;
import io.github.cskit.reporting.outreach.CheckInWriter;
import io.github.cskit.reporting.outreach.CheckIns;
import io.github.cskit.reporting.outreach.OutreachPolicy;
import io.github.cskit.reporting.outreach.ReviewedAccount;
import io.github.cskit.reporting.quality.DataQuality;
import io.github.cskit.reporting.quality.DataQualityReviewer;
import io.github.cskit.reporting.satisfaction.DetractorReasons;
import io.github.cskit.reporting.satisfaction.OpinionReviewer;
import io.github.cskit.reporting.theme.ThemeBook;
import io.github.cskit.reporting.theme.ThemeSummarizer;
import io.github.cskit.reporting.theme.ThemeSummary;
import io.github.cskit.triage.theme.ThemeDetector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts a review together from what was worked out for each account. Used once, by one thread. */
final class ReviewAssembly {

    private static final int EXAMPLES = 5;

    private final WeeklyReviewer reviewer;
    private final Portfolio portfolio;
    private final ReviewFrame frame;
    private final List<AccountReview> accounts;
    private final List<AccountReview> customers;
    private final ArrBook arr;
    private final List<Failure> failures;
    private final TicketDesk desk;
    private final ThemeBook book;
    private final EscalationReview escalations;

    ReviewAssembly(
            WeeklyReviewer reviewer,
            Portfolio portfolio,
            ReviewedPortfolio reviewed,
            TicketDesk desk,
            ThemeBook book,
            EscalationReview escalations) {
        this.reviewer = reviewer;
        this.portfolio = portfolio;
        this.frame = reviewed.frame();
        this.accounts = reviewed.accounts();
        this.customers = reviewed.customers();
        this.arr = reviewed.arr();
        this.failures = reviewed.failures();
        this.desk = desk;
        this.book = book;
        this.escalations = escalations;
    }

    WeeklyReview assemble() {
        WeeklyReviewPolicy policy = reviewer.policy();
        boolean tickets = recorded(Feed.TICKETS);
        return new WeeklyReview(
                header(),
                figures(),
                Distributions.of(customers, arr),
                moves(),
                entries(needingAction(), true),
                entries(improving(), false),
                themes(),
                policy.themeDays(),
                tickets ? desk.byCategory(policy.themeDays()) : List.of(),
                reasons(),
                insights(),
                escalations.withoutFailures(),
                reviewer.directory(),
                lines(),
                churned(),
                quality());
    }

    CheckIns checkIns(String sender) {
        List<AccountReview> yellow = richestFirst(
                customers.stream().filter(customer -> customer.is(Band.YELLOW)).toList());
        List<AccountEntry> entries = entries(yellow, false);
        List<ReviewedAccount> reviewed = new ArrayList<>();
        for (int i = 0; i < yellow.size(); i++) {
            reviewed.add(new ReviewedAccount(yellow.get(i), entries.get(i)));
        }
        return new CheckInWriter(
                        frame, portfolio.feeds(), OutreachPolicy.standard(), MessageTemplates.named("check-in"), sender)
                .write(reviewed);
    }

    private ReviewHeader header() {
        return new ReviewHeader(
                frame.asOf(),
                frame.lastDay(),
                frame.zone(),
                frame.weekName(),
                frame.week(),
                customers.size(),
                arr.total(ids(customers)),
                (int) customers.stream().filter(c -> c.arr().isEmpty()).count(),
                accounts.stream()
                        .map(account -> account.now().assessment())
                        .map(HealthAssessment::model)
                        .findFirst());
    }

    private ReviewFigures figures() {
        List<Scored> scored =
                customers.stream().flatMap(c -> c.scored().stream()).toList();
        List<Scored> before = customers.stream()
                .flatMap(c -> c.lastWeek().flatMap(WeekAssessment::scored).stream())
                .toList();
        List<AccountReview> needing = needingAction();
        WeeklyReviewPolicy policy = reviewer.policy();
        DateRange week = frame.week();
        return new ReviewFigures(
                Distributions.average(scored),
                Distributions.median(scored),
                Distributions.average(before),
                scored.size(),
                customers.size() - scored.size(),
                needing.size(),
                arr.total(ids(needing)),
                Satisfaction.nps(customers, frame, policy.npsDays()),
                Satisfaction.csat(customers, frame, policy.csatDays()),
                ifTickets(() -> desk.openedIn(week)),
                ifTickets(() -> desk.openedIn(week.previous())),
                ifTickets(desk::stillOpen));
    }

    private Optional<Integer> ifTickets(Supplier<Integer> count) {
        return recorded(Feed.TICKETS) ? Optional.of(count.get()) : Optional.empty();
    }

    private List<BandMove> moves() {
        return customers.stream()
                .flatMap(customer -> move(customer).stream())
                .sorted(Comparator.comparing(BandMove::isUp)
                        .thenComparing(
                                move -> move.arr().map(Money::amount).orElse(BigDecimal.ZERO),
                                Comparator.reverseOrder())
                        .thenComparing(BandMove::customer))
                .toList();
    }

    private static Optional<BandMove> move(AccountReview customer) {
        Optional<Scored> before = customer.lastWeek().flatMap(WeekAssessment::scored);
        Optional<Scored> now = customer.scored();
        if (before.isEmpty()
                || now.isEmpty()
                || before.get().band() == now.get().band()) {
            return Optional.empty();
        }
        return Optional.of(new BandMove(
                customer.id(),
                customer.customer().name(),
                before.get().band(),
                now.get().band(),
                before.get().score(),
                now.get().score(),
                customer.arr()));
    }

    private List<AccountReview> needingAction() {
        return richestFirst(
                customers.stream().filter(c -> c.atRisk().isPresent()).toList());
    }

    private List<AccountReview> improving() {
        return richestFirst(customers.stream()
                .filter(c -> c.scored().isPresent() && c.trend().improving())
                .filter(c -> c.atRisk().isEmpty())
                .toList());
    }

    private List<AccountReview> richestFirst(List<AccountReview> some) {
        return some.stream()
                .sorted(Comparator.comparing(
                                (AccountReview c) -> arr.total(List.of(c.id())).amount())
                        .reversed()
                        .thenComparing(AccountReview::id))
                .toList();
    }

    private List<AccountEntry> entries(List<AccountReview> some, boolean withAction) {
        WeeklyReviewPolicy policy = reviewer.policy();
        List<Scored> scored =
                customers.stream().flatMap(c -> c.scored().stream()).toList();
        ReasonWriter reasons =
                new ReasonWriter(MeasureWeights.from(scored), policy.mostReasons(), policy.leastReasonPoints());
        ActionAdvisor advisor = new ActionAdvisor(policy.actions(), reviewer.directory(), frame);
        AccountEntryWriter writer = new AccountEntryWriter(frame, reasons, advisor, policy.mostTickets());
        return some.stream()
                .map(account -> writer.write(account, desk.of(account.id()), withAction))
                .toList();
    }

    private ThemeSummary themes() {
        WeeklyReviewPolicy policy = reviewer.policy();
        return new ThemeSummarizer(
                        arr, portfolio.features(), reviewer.routing(), reviewer.directory(), policy.falseMovements())
                .summarize(book, frame.lastDays(policy.themeDays()), policy.topThemes(), ids(customers));
    }

    /** Groups why detractors detract, over the days that their answers count. */
    private DetractorReasons reasons() {
        ThemeDetector detector = new ThemeDetector(reviewer.policy().themes(), AccountRedactors.of(portfolio));
        List<CustomerHistory> histories =
                customers.stream().map(AccountReview::history).toList();
        return OpinionReviewer.standard().reasons(histories, frame.asOf(), frame.zone(), detector);
    }

    private List<Insight> insights() {
        InsightContext context = new InsightContext(
                frame,
                customers,
                desk.tickets(),
                desk.undecided(),
                book,
                portfolio.features(),
                portfolio.releases(),
                portfolio.feeds(),
                arr,
                reviewer.directory(),
                reviewer.policy().insights());
        TicketQuotes quotes = new TicketQuotes(portfolio);
        return reviewer.rules().stream()
                .flatMap(rule -> rule.find(context).stream())
                .map(insight -> insight.withEvidence(quotes::redacted))
                .toList();
    }

    private List<AccountLine> lines() {
        return customers.stream()
                .map(c -> new AccountLine(
                        c.id(),
                        c.customer().name(),
                        c.customer().segment(),
                        c.now().assessment(),
                        c.trend().wireName(),
                        c.atRisk().isPresent(),
                        c.arr(),
                        c.renewal()))
                .toList();
    }

    private List<ChurnedAccount> churned() {
        return accounts.stream()
                .filter(account -> account.standing().churned())
                .map(account -> new ChurnedAccount(
                        account.id(),
                        account.customer().name(),
                        account.standing().since()))
                .sorted(Comparator.comparing((ChurnedAccount c) -> c.since().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(ChurnedAccount::customer))
                .toList();
    }

    private DataQuality quality() {
        List<String> limits = new Limits(portfolio, frame, accounts, desk).sentences();
        return new DataQualityReviewer(frame, portfolio.feeds(), EXAMPLES).review(accounts, failures, limits);
    }

    private boolean recorded(Feed feed) {
        return portfolio.feeds().find(feed).isPresent();
    }

    private static List<CustomerId> ids(List<AccountReview> some) {
        return some.stream().map(AccountReview::id).toList();
    }
}
