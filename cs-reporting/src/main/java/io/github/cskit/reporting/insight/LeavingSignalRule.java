package io.github.cskit.reporting.insight;

import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.EventNote;
import io.github.cskit.reporting.document.Days;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds accounts that asked to cancel or to pay less, or spoke of a competitor, whatever their score. Immutable. */
final class LeavingSignalRule implements InsightRule {

    private static final Set<CustomerEventKind> SIGNALS = Set.of(
            CustomerEventKind.CANCELLATION_REQUESTED,
            CustomerEventKind.DOWNGRADE_REQUESTED,
            CustomerEventKind.COMPETITOR_MENTIONED);

    @Override
    public List<Insight> find(InsightContext context) {
        List<AccountReview> leaving = context.accounts().stream()
                .filter(account -> !signals(context, account).isEmpty())
                .sorted(context.richestFirst())
                .toList();
        AccountInsights insights = new AccountInsights(
                InsightKind.LEAVING_SIGNAL,
                Found.plural(leaving.size(), "account")
                        + " asked to cancel or to pay less, or spoke of a competitor, in the last "
                        + context.policy().lookbackDays() + " days",
                "Speak with each of them before they decide, also where the score still looks good",
                Role.CSM);
        return insights.of(context, leaving, account -> said(context, account));
    }

    private static String said(InsightContext context, AccountReview account) {
        return signals(context, account).stream()
                        .map(event ->
                                EventNote.of(event, context.frame().zone()).forAccount(account.id()))
                        .map(note -> note.words() + " on " + Days.written(note.on()))
                        .collect(Collectors.joining(", "))
                + "; " + AccountInsights.state(account);
    }

    private static List<CustomerEvent> signals(InsightContext context, AccountReview account) {
        DateRange recent = context.frame().lastDays(context.policy().lookbackDays());
        return account.history().events().stream()
                .filter(event -> SIGNALS.contains(event.kind()))
                .filter(event -> context.frame().holds(recent, event.at()))
                .sorted(Comparator.comparing(CustomerEvent::at).reversed())
                .toList();
    }
}
