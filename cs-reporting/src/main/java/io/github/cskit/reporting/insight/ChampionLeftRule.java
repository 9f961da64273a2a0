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
import java.util.Optional;

/** Finds accounts whose champion left lately. Immutable. */
final class ChampionLeftRule implements InsightRule {

    @Override
    public List<Insight> find(InsightContext context) {
        List<AccountReview> left = context.accounts().stream()
                .filter(account -> latest(context, account).isPresent())
                .sorted(context.richestFirst())
                .toList();
        AccountInsights insights = new AccountInsights(
                InsightKind.CHAMPION_LEFT,
                "the champion left at " + Found.plural(left.size(), "account") + " in the last "
                        + context.policy().lookbackDays() + " days",
                "Map the stakeholders, name a successor and train them before the renewal",
                Role.CSM);
        return insights.of(context, left, account -> said(context, account));
    }

    private static String said(InsightContext context, AccountReview account) {
        CustomerEvent event = latest(context, account).orElseThrow();
        EventNote note = EventNote.of(event, context.frame().zone()).forAccount(account.id());
        return "left on " + Days.written(note.on())
                + note.detail().map(detail -> " (" + detail + ")").orElse("") + "; " + AccountInsights.state(account);
    }

    private static Optional<CustomerEvent> latest(InsightContext context, AccountReview account) {
        DateRange recent = context.frame().lastDays(context.policy().lookbackDays());
        return account.history().events().stream()
                .filter(event -> event.kind() == CustomerEventKind.CHAMPION_LEFT)
                .filter(event -> context.frame().holds(recent, event.at()))
                .max(Comparator.comparing(CustomerEvent::at));
    }
}
