package io.github.cskit.reporting.escalation;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.escalation.EscalationRegister;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.PortfolioReviewer;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.account.ReviewedPortfolio;
import io.github.cskit.reporting.satisfaction.OpinionReviewer;
import io.github.cskit.scoring.adoption.AdoptionCheck;
import io.github.cskit.scoring.adoption.AdoptionPackets;
import io.github.cskit.scoring.adoption.AdoptionReviewer;
import io.github.cskit.scoring.alert.AlertLedger;
import io.github.cskit.scoring.alert.AlertPolicy;
import io.github.cskit.scoring.alert.ChurnWatch;
import io.github.cskit.scoring.alert.RiskPackets;
import io.github.cskit.scoring.risk.RiskAssessor;
import io.github.cskit.scoring.risk.WatchedAccount;
import io.github.cskit.scoring.satisfaction.pattern.LowSatisfaction;
import io.github.cskit.scoring.satisfaction.pattern.PatternEscalations;
import io.github.cskit.triage.bug.BugFinder;
import io.github.cskit.triage.bug.EngineeringPackage;
import io.github.cskit.triage.bug.ReportedBug;
import io.github.cskit.triage.classify.StandardTicketClassifierProvider;
import io.github.cskit.triage.classify.TicketClassifiers;
import io.github.cskit.triage.escalate.EscalationWriter;
import io.github.cskit.triage.escalate.StandingKeys;
import io.github.cskit.triage.gap.GapFinder;
import io.github.cskit.triage.guard.ClassifierGuard;
import io.github.cskit.triage.guard.GuardReport;
import io.github.cskit.triage.guard.GuardedBatch;
import io.github.cskit.triage.impact.AccountBook;
import io.github.cskit.triage.impact.AffectedAccount;
import io.github.cskit.triage.impact.ImpactAnalyzer;
import io.github.cskit.triage.matter.Matter;
import io.github.cskit.triage.matter.MatterFinder;
import io.github.cskit.triage.matter.Quoter;
import io.github.cskit.triage.theme.TriagedTicket;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works out which packets are due over a portfolio: accounts at risk, churn alerts, product gaps, documentation gaps,
 * defects that can be reproduced, adoption gaps, places where satisfaction is low. It delivers nothing, and keeps nothing: the host hands in what stands open.
 *
 * <pre>{@code
 * EscalationReview review = EscalationReviewer.standard(zone).review(portfolio, asOf, register);
 * review.packets().forEach(packet -> port.deliver(packet, directory));
 * }</pre>
 *
 * <p>Tickets whose category the classifier left to a person, and those of accounts that have left, count nowhere. Immutable
 * and thread-safe if its parts are.
 *
 * @param reviewer works out the accounts
 * @param classifier what says what tickets are about, under a guard that is made anew for each review
 * @param policy recipients, deadlines and required parts
 * @param numbers the numbers of the rules
 */
public record EscalationReviewer(
        PortfolioReviewer reviewer, ClassifierGuard classifier, EscalationPolicy policy, EscalationNumbers numbers) {

    private static final Comparator<Escalation> MOST_URGENT = Comparator.comparing(Escalation::priority)
            .thenComparing(Escalation::acknowledgeBy)
            .thenComparing(Escalation::key);

    /** Checks the parts. */
    public EscalationReviewer {
        Checks.of("escalation reviewer")
                .present("reviewer", reviewer)
                .present("classifier", classifier)
                .present("policy", policy)
                .present("numbers", numbers)
                .orThrow();
    }

    /**
     * Returns the reviewer with every default, in USD and without rates.
     *
     * @param zone the zone in which days begin and recipients' calendar days are counted
     * @return the reviewer
     */
    public static EscalationReviewer standard(ZoneId zone) {
        return new EscalationReviewer(
                PortfolioReviewer.standard(zone),
                ClassifierGuard.of(StandardTicketClassifierProvider.NAME, TicketClassifiers.standard()),
                EscalationPolicy.standard(),
                EscalationNumbers.standard("USD"));
    }

    /**
     * Works out the packets.
     *
     * @param portfolio what the host knows
     * @param asOf the instant; nothing dated at or after it is used
     * @param register what was escalated before; an empty one if nothing was
     * @return the packets that are due
     */
    public EscalationReview review(Portfolio portfolio, Instant asOf, EscalationRegister register) {
        ReviewedPortfolio reviewed = reviewer.review(portfolio, asOf);
        List<Ticket> tickets = new ArrayList<>(portfolio.strayTickets());
        reviewed.customers().forEach(each -> tickets.addAll(each.history().tickets()));
        tickets.removeIf(lookedAt(portfolio, reviewed.frame()).negate());
        GuardedBatch batch = classifier.anew().decideAll(tickets);
        return review(portfolio, reviewed, decided(tickets, batch), register).plus(failures(batch.report()));
    }

    /**
     * Returns which tickets the rules look at: those of the window of gaps, those that are open, and those on a feature
     * since its release. Whoever classifies tickets for {@link #review(Portfolio, ReviewedPortfolio, List,
     * EscalationRegister)} need not ask of others.
     *
     * @param portfolio what the host knows
     * @param frame the time of the review
     * @return true for a ticket that may count
     */
    public Predicate<Ticket> lookedAt(Portfolio portfolio, ReviewFrame frame) {
        return new EscalationWindow(
                        frame,
                        frame.lastDays(numbers.gaps().windowDays()),
                        EscalationWindow.released(portfolio.releases()))::holds;
    }

    /**
     * Works out the packets from what was worked out before.
     *
     * @param portfolio what the host knows
     * @param reviewed its accounts
     * @param tickets the tickets whose category is more than a guess
     * @param register what was escalated before; an empty one if nothing was
     * @return the packets that are due
     */
    public EscalationReview review(
            Portfolio portfolio, ReviewedPortfolio reviewed, List<TriagedTicket> tickets, EscalationRegister register) {
        Instant asOf = reviewed.frame().asOf();
        List<TriagedTicket> ofCustomers = ofCustomers(reviewed, tickets);
        List<Escalation> packets = new ArrayList<>(accounts(reviewed));
        packets.addAll(lowSatisfaction(reviewed));
        Desk desk = desk(portfolio, reviewed, register);
        ZoneId zone = reviewed.frame().zone();
        List<Matter> matters = desk.gaps().matters(ofCustomers, asOf, zone);
        desk.gaps()
                .productGaps(matters)
                .forEach(gap -> packets.add(desk.writer().productGap(gap, asOf)));
        desk.gaps()
                .documentationGaps(matters)
                .forEach(gap -> packets.add(desk.writer().documentationGap(gap, asOf)));
        List<AdoptionCheck> adoption = adoption(portfolio, reviewed, ofCustomers, register);
        AdoptionPackets adoptionPackets = new AdoptionPackets(policy, zone);
        adoption.forEach(check -> adoptionPackets.gap(check, asOf).ifPresent(packets::add));
        List<EngineeringPackage> packages = new ArrayList<>();
        Set<TicketId> withoutSteps = new LinkedHashSet<>();
        for (ReportedBug bug : desk.bugs().find(ofCustomers, asOf)) {
            if (bug.steps().isEmpty()) {
                withoutSteps.addAll(bug.matter().ticketIds());
            } else {
                packets.add(desk.writer().bug(bug, asOf));
                packages.add(EngineeringPackage.of(bug));
            }
        }
        packets.sort(MOST_URGENT);
        return new EscalationReview(
                asOf,
                packets,
                packages,
                List.copyOf(withoutSteps),
                adoption,
                register.open(),
                register.overdue(asOf),
                reviewed.failures());
    }

    private List<Escalation> accounts(ReviewedPortfolio reviewed) {
        ZoneId zone = reviewed.frame().zone();
        RiskPackets packets = RiskPackets.standard(zone).with(policy);
        ChurnWatch watch = new ChurnWatch(RiskAssessor.standard(), AlertPolicy.standard(), packets);
        List<Escalation> written = new ArrayList<>();
        for (AccountReview account : reviewed.customers()) {
            WatchedAccount watched = account.watched(reviewed.feeds(), zone);
            ChurnWatch.Outcome outcome = watch.observe(watched, AlertLedger.empty());
            outcome.alert().ifPresent(written::add);
            packets.atRisk(watched, outcome.risk()).ifPresent(written::add);
        }
        return written;
    }

    private List<Escalation> lowSatisfaction(ReviewedPortfolio reviewed) {
        List<CustomerHistory> customers =
                reviewed.customers().stream().map(AccountReview::history).toList();
        ReviewFrame frame = reviewed.frame();
        LowSatisfaction found = OpinionReviewer.standard().lowSatisfaction(customers, frame.asOf(), frame.zone());
        return new PatternEscalations(policy).of(found, frame.asOf(), frame.zone());
    }

    private Desk desk(Portfolio portfolio, ReviewedPortfolio reviewed, EscalationRegister register) {
        AccountBook book = AccountBook.of(
                reviewer.currency(),
                reviewed.customers().stream().map(EscalationReviewer::affected).toList());
        Function<Optional<CustomerId>, Redactor> redactors = redactors(reviewed);
        Quoter quoter = new Quoter(redactors, numbers.quoteLength());
        ImpactAnalyzer impacts =
                new ImpactAnalyzer(numbers.impact(), book, reviewed.frame().endExclusive());
        MatterFinder finder = MatterFinder.standard(redactors);
        return new Desk(
                new GapFinder(numbers.gaps(), numbers.rice(), finder, portfolio.features(), impacts, quoter),
                new BugFinder(numbers.bugs(), impacts, quoter),
                new EscalationWriter(
                        policy,
                        new StandingKeys(register),
                        book,
                        reviewed.frame().zone()));
    }

    private List<AdoptionCheck> adoption(
            Portfolio portfolio, ReviewedPortfolio reviewed, List<TriagedTicket> tickets, EscalationRegister register) {
        Map<TicketId, TicketCategory> categories = new HashMap<>();
        tickets.forEach(each -> categories.put(each.ticket().id(), each.category()));
        Set<FeatureId> closed = SettledFeatures.of(register, portfolio.releases());
        AdoptionReviewer.Known known = new AdoptionReviewer.Known(
                reviewed.customers().stream().map(AccountReview::history).toList(),
                portfolio.features(),
                portfolio.releases(),
                portfolio.feeds(),
                closed);
        return new AdoptionReviewer(
                        numbers.adoption(),
                        ticket -> Optional.ofNullable(categories.get(ticket.id())),
                        feature -> Optional.empty())
                .review(known, reviewed.frame().asOf(), reviewed.frame().zone());
    }

    private static List<TriagedTicket> decided(List<Ticket> tickets, GuardedBatch batch) {
        List<TriagedTicket> decided = new ArrayList<>();
        for (int i = 0; i < tickets.size(); i++) {
            Classification said = batch.results().get(i).classification();
            if (!said.abstained()) {
                decided.add(TriagedTicket.of(tickets.get(i), said));
            }
        }
        return decided;
    }

    private static List<Failure> failures(GuardReport report) {
        return report.fellBack() == 0
                ? List.of()
                : List.of(Failure.of(
                        "classifier", "tickets", report.fellBack() + " judged by the fallback", "be judged by it"));
    }

    private static List<TriagedTicket> ofCustomers(ReviewedPortfolio reviewed, List<TriagedTicket> tickets) {
        Set<CustomerId> customers = new LinkedHashSet<>();
        reviewed.customers().forEach(each -> customers.add(each.id()));
        return tickets.stream()
                .filter(each ->
                        each.ticket().customer().map(customers::contains).orElse(true))
                .toList();
    }

    private static AffectedAccount affected(AccountReview account) {
        return new AffectedAccount(
                account.customer(),
                account.arr(),
                Optional.of(account.now().assessment()),
                account.atRisk().isPresent(),
                Optional.of(account.now().snapshot()));
    }

    private static Function<Optional<CustomerId>, Redactor> redactors(ReviewedPortfolio reviewed) {
        Map<CustomerId, List<Contact>> contacts = new TreeMap<>();
        reviewed.accounts()
                .forEach(each -> contacts.put(each.id(), each.customer().contacts()));
        return account -> Redactor.standard()
                .cautious()
                .knowing(account.map(id -> contacts.getOrDefault(id, List.of())).orElse(List.of()));
    }

    private record Desk(GapFinder gaps, BugFinder bugs, EscalationWriter writer) {}
}
