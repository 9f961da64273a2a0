package io.github.cskit.reporting.insight;

import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.health.Band;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.document.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Finds contracts that renew soon at accounts that are not Green, the nearest first. Immutable. */
final class RenewalAtRiskRule implements InsightRule {

    @Override
    public List<Insight> find(InsightContext context) {
        List<AccountReview> near = context.accounts().stream()
                .filter(account -> daysLeft(context, account) >= 0
                        && daysLeft(context, account) <= context.policy().renewalDays())
                .filter(account -> account.scored().isPresent() && !account.is(Band.GREEN))
                .sorted(Comparator.comparing((AccountReview account) -> daysLeft(context, account))
                        .thenComparing(context.richestFirst()))
                .toList();
        AccountInsights insights = new AccountInsights(
                InsightKind.RENEWAL_AT_RISK,
                Found.plural(near.size(), "contract") + (near.size() == 1 ? " renews" : " renew") + " within "
                        + context.policy().renewalDays() + " days at accounts that are not Green",
                "Prepare each renewal now: value reached, open problems, and the people who decide",
                Role.CSM);
        return insights.of(context, near, account -> said(context, account));
    }

    private static String said(InsightContext context, AccountReview account) {
        LocalDate renewal = account.renewal().orElseThrow();
        String notice = account.customer()
                .contract()
                .flatMap(Contract::optOutDeadline)
                .map(day -> day.isBefore(context.frame().lastDay())
                        ? ", notice period has passed"
                        : ", notice by " + Days.written(day))
                .orElse("");
        return "renews on " + Days.written(renewal) + " (in " + Found.plural(daysLeft(context, account), "day") + notice
                + "); " + AccountInsights.state(account);
    }

    private static long daysLeft(InsightContext context, AccountReview account) {
        return account.renewal()
                .map(day -> ChronoUnit.DAYS.between(context.frame().lastDay(), day))
                .orElse(-1L);
    }
}
