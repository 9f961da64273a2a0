package io.github.cskit.reporting.insight;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.document.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds accounts that were active and have not signed in for long. It says nothing where usage is not recorded up to the
 * instant of the review: no record is not silence. Immutable.
 */
final class SilenceRule implements InsightRule {

    private static final int ACTIVITY_DAYS = 28;

    @Override
    public List<Insight> find(InsightContext context) {
        DateRange silent = new DateRange(
                context.frame().endExclusive().minusDays(context.policy().silentDays()),
                context.frame().endExclusive());
        if (!context.feeds().covers(Feed.USAGE, silent)) {
            return List.of();
        }
        List<AccountReview> quiet = context.accounts().stream()
                .filter(account -> isSilent(context, account))
                .sorted(context.richestFirst())
                .toList();
        AccountInsights insights = new AccountInsights(
                InsightKind.SILENCE,
                Found.plural(quiet.size(), "account") + (quiet.size() == 1 ? " was" : " were")
                        + " active before and signed in by nobody for more than "
                        + context.policy().silentDays() + " days",
                "Ask what happened by phone; check for a change of people, of sign-on or of provider",
                Role.CSM);
        return insights.of(
                context,
                quiet,
                account -> "last sign-in on "
                        + Days.written(lastActive(context, account).orElseThrow()) + ", "
                        + days(context, account) + " days ago; " + AccountInsights.state(account));
    }

    private static boolean isSilent(InsightContext context, AccountReview account) {
        return days(context, account) > context.policy().silentDays()
                && activeDaysBefore(account, lastActive(context, account).orElseThrow())
                        >= context.policy().activeDays();
    }

    private static long days(InsightContext context, AccountReview account) {
        return lastActive(context, account)
                .map(day -> ChronoUnit.DAYS.between(day, context.frame().lastDay()))
                .orElse(-1L);
    }

    private static Optional<LocalDate> lastActive(InsightContext context, AccountReview account) {
        return account.history().usage().stream()
                .filter(row -> row.signIns().orElse(1) > 0)
                .map(Usage::date)
                .filter(day -> day.isBefore(context.frame().endExclusive()))
                .max(Comparator.naturalOrder());
    }

    private static long activeDaysBefore(AccountReview account, LocalDate last) {
        DateRange range = new DateRange(last.minusDays(ACTIVITY_DAYS - 1L), last.plusDays(1));
        return account.history().usage().stream()
                .filter(row -> row.signIns().orElse(1) > 0 && range.contains(row.date()))
                .map(Usage::date)
                .distinct()
                .count();
    }
}
