package io.github.cskit.triage.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A group of tickets about one thing: how many, of which categories, from whom. It says nothing of money.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key what they have in common; where it comes from a tag its label is hostile text
 * @param tickets the ids of the tickets, sorted; at least one
 * @param customers the distinct customers who wrote them, sorted; tickets of unknown customers add none
 * @param mix how many tickets of each category there are, in the order of the categories, without zeros
 */
public record Topic(
        TopicKey key, List<TicketId> tickets, List<CustomerId> customers, Map<TicketCategory, Integer> mix) {

    /** Checks that the mix counts the tickets, and reports all problems together. */
    public Topic {
        Checks checks = Checks.of("topic")
                .present("key", key)
                .elements("tickets", Absent.orEmptyList(tickets))
                .elements("customers", Absent.orEmptyList(customers));
        checks.orThrow();
        tickets = sorted(Absent.orEmptyList(tickets));
        customers = sorted(Absent.orEmptyList(customers));
        mix = checked(mix, checks);
        checks.require(!tickets.isEmpty(), "tickets", "empty", "hold at least one ticket");
        int counted = mix.values().stream().mapToInt(Integer::intValue).sum();
        checks.require(counted == tickets.size(), "mix", "counting " + counted, "count " + tickets.size() + " tickets");
        checks.orThrow();
    }

    /**
     * Returns how many tickets there are.
     *
     * @return 1 or more
     */
    public int ticketCount() {
        return tickets.size();
    }

    /**
     * Returns how many customers are known to have written them.
     *
     * @return 0 or more
     */
    public int customerCount() {
        return customers.size();
    }

    /**
     * Returns the category of most of its tickets.
     *
     * @return the most frequent category; of equally frequent ones the first in their order
     */
    public TicketCategory leadingCategory() {
        return mix.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .orElseThrow()
                .getKey();
    }

    private static <T extends Comparable<T>> List<T> sorted(Collection<T> values) {
        SortedSet<T> distinct = new TreeSet<>(values);
        return List.copyOf(distinct);
    }

    private static Map<TicketCategory, Integer> checked(@Nullable Map<TicketCategory, Integer> given, Checks checks) {
        Map<TicketCategory, Integer> copy = new EnumMap<>(TicketCategory.class);
        if (given == null) {
            checks.present("mix", null);
            return copy;
        }
        for (TicketCategory category : TicketCategory.values()) {
            Integer count = given.get(category);
            if (count != null) {
                checks.number("mix[" + category.wireName() + "]", count, 1, Integer.MAX_VALUE);
                copy.put(category, count);
            }
        }
        return Collections.unmodifiableMap(copy);
    }
}
