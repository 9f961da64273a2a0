package io.github.cskit.reporting.insight;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.health.Band;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.document.Days;
import java.util.List;

/** Finds accounts that improved into Green within the weeks shown. Immutable. */
final class RecoveryRule implements InsightRule {

    @Override
    public List<Insight> find(InsightContext context) {
        List<AccountReview> recovered = context.accounts().stream()
                .filter(RecoveryRule::recovered)
                .sorted(context.richestFirst())
                .toList();
        AccountInsights insights = new AccountInsights(
                InsightKind.RECOVERY,
                Found.plural(recovered.size(), "account") + (recovered.size() == 1 ? " is" : " are")
                        + " Green again and improving",
                "Write down what worked and use it for the accounts that need action; ask whether they would speak"
                        + " for us",
                Role.CSM);
        return insights.of(context, recovered, account -> {
            var first = account.weeks().get(0);
            return first.scored().orElseThrow().score() + " on " + Days.written(first.lastDay()) + ", "
                    + account.scored().orElseThrow().score() + " now";
        });
    }

    private static boolean recovered(AccountReview account) {
        return account.trend().improving()
                && account.is(Band.GREEN)
                && account.weeks()
                        .get(0)
                        .scored()
                        .filter(first -> first.band() != Band.GREEN)
                        .isPresent();
    }
}
