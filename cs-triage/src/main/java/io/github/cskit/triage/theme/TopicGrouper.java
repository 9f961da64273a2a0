package io.github.cskit.triage.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups the tickets of a period by what the host said of them: by feature, else by first tag, else by category. It does
 * not read the tickets' text.
 *
 * <p>Immutable and thread-safe.
 */
public final class TopicGrouper {

    private static final Comparator<Topic> MOST_FIRST = Comparator.comparingInt((Topic topic) -> -topic.ticketCount())
            .thenComparingInt(topic -> -topic.customerCount())
            .thenComparing(Topic::key);

    /** Creates the grouper; it has nothing to configure. */
    public TopicGrouper() {}

    /**
     * Groups tickets. A ticket that is given twice counts once, as it was given last.
     *
     * @param tickets the tickets of a period, in any order
     * @return the topics: most tickets first, then most customers, then by label
     */
    public List<Topic> group(Collection<TriagedTicket> tickets) {
        Map<TicketId, TriagedTicket> distinct = new TreeMap<>();
        tickets.forEach(ticket -> distinct.put(ticket.ticket().id(), ticket));
        Map<TopicKey, List<TriagedTicket>> groups = new TreeMap<>();
        distinct.values()
                .forEach(ticket -> groups.computeIfAbsent(key(ticket), key -> new ArrayList<>())
                        .add(ticket));
        List<Topic> topics = new ArrayList<>();
        groups.forEach((key, members) -> topics.add(topic(key, members)));
        topics.sort(MOST_FIRST);
        return List.copyOf(topics);
    }

    private static TopicKey key(TriagedTicket triaged) {
        Ticket ticket = triaged.ticket();
        return ticket.feature()
                .map(TopicKey::of)
                .or(() -> ticket.tags().stream().findFirst().map(TopicKey::ofTag))
                .orElseGet(() -> TopicKey.of(triaged.category()));
    }

    private static Topic topic(TopicKey key, List<TriagedTicket> members) {
        List<TicketId> ids = new ArrayList<>();
        List<CustomerId> customers = new ArrayList<>();
        Map<TicketCategory, Integer> mix = new EnumMap<>(TicketCategory.class);
        for (TriagedTicket member : members) {
            ids.add(member.ticket().id());
            member.ticket().customer().ifPresent(customers::add);
            mix.merge(member.category(), 1, Integer::sum);
        }
        return new Topic(key, ids, customers, mix);
    }
}
