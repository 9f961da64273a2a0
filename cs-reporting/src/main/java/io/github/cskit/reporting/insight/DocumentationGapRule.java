package io.github.cskit.reporting.insight;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.ticket.TicketCategory;
import java.util.List;
import java.util.Set;

/** Finds themes in which many ask how something is done. Immutable. */
final class DocumentationGapRule implements InsightRule {

    private static final Set<TicketCategory> QUESTIONS =
            Set.of(TicketCategory.HOW_TO_QUESTION, TicketCategory.DOCUMENTATION_GAP);

    @Override
    public List<Insight> find(InsightContext context) {
        ThemeInsights insights = new ThemeInsights(
                InsightKind.DOCUMENTATION_GAP,
                Role.DOCUMENTATION,
                "Write or mend the article that answers these questions, and link it where they arise");
        return insights.find(
                context,
                theme -> theme.only(QUESTIONS),
                theme -> theme.tickets().size() >= context.policy().questionTickets());
    }
}
