package io.github.cskit.reporting.framework;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.MovementKind;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.account.ReviewedPortfolio;
import io.github.cskit.scoring.retention.PlaySuccess;
import io.github.cskit.scoring.retention.SavePlay;
import io.github.cskit.scoring.retention.SavePlays;
import io.github.cskit.scoring.retention.WinBackCampaign;
import io.github.cskit.scoring.risk.AccountRisk;
import io.github.cskit.scoring.risk.ChurnSignal;
import io.github.cskit.scoring.risk.RiskAssessor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Writes the retention part: judges every customer's risk, and says which save plays it asks for and by when.
 *
 * <p>Immutable and thread-safe.
 *
 * @param assessor how risk is judged
 * @param plays the save plays
 * @param level the confidence level of shares, more than 0 and less than 1
 */
public record RetentionPlanner(RiskAssessor assessor, SavePlays plays, double level) {

    /** Checks the parts. */
    public RetentionPlanner {
        Checks.of("retention planner")
                .present("assessor", assessor)
                .present("plays", plays)
                .require(level > 0 && level < 1, "level", level, "be between 0 and 1")
                .orThrow();
    }

    /**
     * Returns the planner with the standard indicators and plays, at 95 %.
     *
     * @return the planner
     */
    public static RetentionPlanner standard() {
        return new RetentionPlanner(RiskAssessor.standard(), SavePlays.standard(), 0.95);
    }

    /**
     * Writes the part.
     *
     * @param portfolio the accounts
     * @param segment the segment it is about; empty for all
     * @param outcomes how plays went, as the host's log of cases shows
     * @param campaigns what came of win-back campaigns
     * @return the part
     */
    public RetentionPart plan(
            ReviewedPortfolio portfolio,
            Optional<Segment> segment,
            List<PlaySuccess> outcomes,
            List<WinBackCampaign.Result> campaigns) {
        Predicate<AccountReview> meant =
                account -> segment.isEmpty() || account.customer().segment().equals(segment);
        List<AccountReview> customers =
                portfolio.customers().stream().filter(meant).toList();
        ReviewFrame frame = portfolio.frame();
        return new RetentionPart(
                frame.asOf(),
                frame.zone(),
                segment,
                customers.size(),
                portfolio.arr().total(customers.stream().map(AccountReview::id).toList()),
                assessor.policy(),
                plays,
                accounts(customers, portfolio),
                outcomes,
                campaigns,
                returns(portfolio.accounts().stream().filter(meant).toList(), frame));
    }

    /**
     * Returns the accounts that left at some time before the instant and are customers again.
     *
     * @param portfolio the accounts
     * @return their ids
     */
    public static List<CustomerId> cameBack(ReviewedPortfolio portfolio) {
        return portfolio.customers().stream()
                .filter(account -> hasLeft(account, portfolio.frame()))
                .map(AccountReview::id)
                .toList();
    }

    private List<AccountAtRisk> accounts(List<AccountReview> customers, ReviewedPortfolio portfolio) {
        List<AccountAtRisk> accounts = new ArrayList<>();
        for (AccountReview account : customers) {
            AccountRisk risk = assessor.assess(
                    account.watched(portfolio.feeds(), portfolio.frame().zone()));
            List<SavePlay> asked = plays.proposedFor(risk);
            if (risk.atRisk().isPresent() || !risk.signals().isEmpty() || !asked.isEmpty()) {
                accounts.add(account(account, risk, asked, portfolio.frame()));
            }
        }
        accounts.sort(Comparator.comparing((AccountAtRisk account) ->
                        account.needsAction().isEmpty() && account.signals().isEmpty())
                .thenComparing(
                        account -> account.arr().map(Money::amount).orElse(BigDecimal.ZERO), Comparator.reverseOrder())
                .thenComparing(AccountAtRisk::customer));
        return accounts;
    }

    private static AccountAtRisk account(
            AccountReview account, AccountRisk risk, List<SavePlay> asked, ReviewFrame frame) {
        return new AccountAtRisk(
                account.id(),
                account.customer().name(),
                account.customer().segment(),
                account.arr(),
                account.scored().map(Scored::score),
                account.scored().map(Scored::band),
                risk.atRisk(),
                risk.signals().stream().map(ChurnSignal::text).toList(),
                risk.indicators().stream().map(RetentionWords::indicator).toList(),
                asked.stream()
                        .map(play -> new PlannedPlay(
                                play.name(), play.owners(), play.timeline().dueAfter(frame.asOf(), frame.zone())))
                        .toList());
    }

    private List<SegmentReturn> returns(List<AccountReview> accounts, ReviewFrame frame) {
        Map<String, List<AccountReview>> left = new TreeMap<>();
        for (AccountReview account : accounts) {
            if (account.standing().churned() || hasLeft(account, frame)) {
                String segment =
                        account.customer().segment().map(Segment::value).orElse("");
                left.computeIfAbsent(segment, name -> new ArrayList<>()).add(account);
            }
        }
        List<SegmentReturn> returns = new ArrayList<>();
        left.forEach((segment, all) -> {
            long back = all.stream()
                    .filter(account -> !account.standing().churned())
                    .count();
            Proportion share = Proportion.of(back, all.size());
            Optional<Segment> of = segment.isEmpty() ? Optional.empty() : Optional.of(Segment.of(segment));
            returns.add(new SegmentReturn(of, share, share.wilson(level)));
        });
        return returns;
    }

    private static boolean hasLeft(AccountReview account, ReviewFrame frame) {
        boolean moved = account.history().movements().stream()
                .anyMatch(move ->
                        move.kind() == MovementKind.CHURN && move.effectiveOn().isBefore(frame.endExclusive()));
        return moved
                || account.history().events().stream()
                        .anyMatch(event -> event.kind() == CustomerEventKind.CHURNED
                                && event.at().isBefore(frame.asOf()));
    }
}
