package io.github.cskit.reporting.insight;

import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.triage.theme.TriagedTicket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Groups tickets by what they ask for: the first tag that is not merely the name of a feature, else the feature, else
 * the first tag. Tickets with none of these are left out. Immutable and thread-safe.
 */
final class TicketTopics {

    /** Tickets on one topic, in the order of their opening; named if the host gave it a tag of its own. */
    record Topic(String label, boolean named, List<TriagedTicket> tickets) {

        long count(TicketCategory category) {
            return tickets.stream()
                    .filter(ticket -> ticket.category() == category)
                    .count();
        }

        Topic only(TicketCategory category) {
            return new Topic(
                    label,
                    named,
                    tickets.stream().filter(t -> t.category() == category).toList());
        }
    }

    private TicketTopics() {}

    static List<Topic> group(InsightContext context, List<TriagedTicket> tickets) {
        Set<String> features =
                context.features().stream().map(f -> f.id().value()).collect(Collectors.toSet());
        Map<String, List<TriagedTicket>> groups = new TreeMap<>();
        tickets.stream()
                .sorted(Comparator.comparing((TriagedTicket t) -> t.ticket().openedAt())
                        .thenComparing(t -> t.ticket().id()))
                .forEach(ticket -> key(ticket.ticket(), features)
                        .ifPresent(key -> groups.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(ticket)));
        List<Topic> topics = new ArrayList<>();
        groups.forEach((key, members) ->
                topics.add(new Topic(label(context, key, features), !features.contains(key), members)));
        return topics;
    }

    private static Optional<String> key(Ticket ticket, Set<String> features) {
        Optional<String> own =
                ticket.tags().stream().filter(tag -> !features.contains(tag)).findFirst();
        return own.or(() -> ticket.feature().map(FeatureId::value))
                .or(() -> ticket.tags().stream().findFirst());
    }

    private static String label(InsightContext context, String key, Set<String> features) {
        return features.contains(key) ? context.nameOf(FeatureId.of(key)) : key;
    }
}
