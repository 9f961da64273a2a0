package io.github.cskit.reporting.insight;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.triage.theme.TriagedTicket;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes insights of topics on which there are enough tickets of some categories. Immutable and thread-safe. */
record TopicInsights(InsightKind kind, Set<TicketCategory> categories, Role owner, String recommendation) {

    /** Returns the topics of the policy's lookback that are worth telling, the most customers first, then the most revenue. */
    List<Insight> find(
            InsightContext context,
            String noun,
            UnaryOperator<TicketTopics.Topic> narrowed,
            Predicate<TicketTopics.Topic> worthTelling) {
        return TicketTopics.group(context, tickets(context)).stream()
                .map(narrowed)
                .filter(topic -> !topic.tickets().isEmpty() && worthTelling.test(topic))
                .map(topic -> insight(context, topic, noun))
                .sorted(Comparator.comparing((Insight i) -> i.customers().size())
                        .thenComparing(i -> i.arr().orElseThrow().amount())
                        .reversed()
                        .thenComparing(i -> i.subject().orElse("")))
                .limit(context.policy().mostOfAKind())
                .toList();
    }

    static Money arr(InsightContext context, TicketTopics.Topic topic) {
        return context.arr().total(InsightContext.customersOf(topic.tickets()));
    }

    private List<TriagedTicket> tickets(InsightContext context) {
        DateRange recent = context.frame().lastDays(context.policy().lookbackDays());
        return context.tickets().stream()
                .filter(ticket -> categories.contains(ticket.category()))
                .filter(ticket -> !context.undecided().contains(ticket.ticket().id()))
                .filter(ticket -> context.frame().holds(recent, ticket.ticket().openedAt()))
                .toList();
    }

    /** Returns how the tickets were read, where they were not all read as the same. */
    private static String mix(TicketTopics.Topic topic) {
        Map<TicketCategory, Long> mix = topic.tickets().stream()
                .collect(Collectors.groupingBy(TriagedTicket::category, TreeMap::new, Collectors.counting()));
        return mix.size() < 2
                ? ""
                : mix.entrySet().stream()
                        .map(e ->
                                Found.plural(e.getValue(), e.getKey().wireName().replace('-', ' ')))
                        .collect(Collectors.joining(", ", " (read as ", ")"));
    }

    private Insight insight(InsightContext context, TicketTopics.Topic topic, String noun) {
        List<CustomerId> customers = InsightContext.customersOf(topic.tickets());
        String statement = Found.plural(topic.tickets().size(), noun) + mix(topic) + " from "
                + Found.plural(customers.size(), "customer") + " in the last "
                + context.policy().lookbackDays() + " days";
        return new Insight(
                kind,
                Optional.of(topic.label()),
                statement,
                recommendation,
                owner,
                context.recipient(owner),
                customers,
                Optional.of(arr(context, topic)),
                Found.quotes(context, topic.tickets()));
    }
}
