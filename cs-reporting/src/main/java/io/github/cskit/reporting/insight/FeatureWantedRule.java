package io.github.cskit.reporting.insight;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.ticket.TicketCategory;
import java.util.List;
import java.util.Set;

/**
 * Finds what enough customers, or customers with enough revenue, ask for. Where the host gave the topic a tag of its own,
 * questions about integration under it count with the requests, as long as there is one request: the statement says how
 * many were read as what. Immutable.
 */
final class FeatureWantedRule implements InsightRule {

    @Override
    public List<Insight> find(InsightContext context) {
        InsightPolicy policy = context.policy();
        TopicInsights insights = new TopicInsights(
                InsightKind.FEATURE_WANTED,
                Set.of(TicketCategory.FEATURE_REQUEST, TicketCategory.INTEGRATION_QUESTION),
                Role.PRODUCT,
                "Weigh it for the roadmap with the revenue behind it, and answer those who asked");
        return insights.find(
                context,
                "ticket",
                FeatureWantedRule::requests,
                topic -> topic.tickets().size() >= policy.requestTickets()
                        || TopicInsights.arr(context, topic).compareTo(policy.requestArr()) > 0);
    }

    private static TicketTopics.Topic requests(TicketTopics.Topic topic) {
        boolean widely = topic.named() && topic.count(TicketCategory.FEATURE_REQUEST) > 0;
        return widely ? topic : topic.only(TicketCategory.FEATURE_REQUEST);
    }
}
