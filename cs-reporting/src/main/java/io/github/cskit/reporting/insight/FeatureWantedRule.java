package io.github.cskit.reporting.insight;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.ticket.TicketCategory;
import java.util.List;
import java.util.Set;

/**
 * Finds what enough customers, or customers with enough revenue, ask for. Where at least half of a theme's tickets with a
 * known category are requests, or questions about integration beside a request, the theme is one wish and all its tickets
 * count: the statement says how many were read as what. In other themes the requests alone count. Immutable.
 */
final class FeatureWantedRule implements InsightRule {

    private static final Set<TicketCategory> REQUESTS = Set.of(TicketCategory.FEATURE_REQUEST);
    private static final Set<TicketCategory> WISHES =
            Set.of(TicketCategory.FEATURE_REQUEST, TicketCategory.INTEGRATION_QUESTION);

    @Override
    public List<Insight> find(InsightContext context) {
        InsightPolicy policy = context.policy();
        ThemeInsights insights = new ThemeInsights(
                InsightKind.FEATURE_WANTED,
                Role.PRODUCT,
                "Weigh it for the roadmap with the revenue behind it, and answer those who asked");
        return insights.find(
                context,
                theme -> isWish(theme) ? theme : theme.only(REQUESTS),
                theme -> theme.tickets().size() >= policy.requestTickets()
                        || theme.arr(context).compareTo(policy.requestArr()) > 0);
    }

    private static boolean isWish(ThemeTickets theme) {
        int decided = theme.tickets().size() - theme.undecided().size();
        return theme.count(REQUESTS) > 0 && 2 * theme.count(WISHES) >= decided;
    }
}
