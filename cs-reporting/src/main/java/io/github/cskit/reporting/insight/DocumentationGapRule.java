package io.github.cskit.reporting.insight;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.ticket.TicketCategory;
import java.util.List;
import java.util.Set;

/** Finds topics on which many ask how something is done. Immutable. */
final class DocumentationGapRule implements InsightRule {

    @Override
    public List<Insight> find(InsightContext context) {
        TopicInsights insights = new TopicInsights(
                InsightKind.DOCUMENTATION_GAP,
                Set.of(TicketCategory.HOW_TO_QUESTION, TicketCategory.DOCUMENTATION_GAP),
                Role.DOCUMENTATION,
                "Write or mend the article that answers these questions, and link it where they arise");
        return insights.find(
                context,
                "ticket",
                topic -> topic,
                topic -> topic.tickets().size() >= context.policy().questionTickets());
    }
}
