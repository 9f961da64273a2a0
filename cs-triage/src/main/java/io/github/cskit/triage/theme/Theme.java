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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Remarks on one subject, found from what they say. It says nothing of money.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id, which stays from week to week where themes are carried on
 * @param label what it is about, in words of the remarks themselves; hostile text
 * @param members the remarks, sorted; at least one
 * @param customers the distinct accounts they came from, sorted; remarks of unknown accounts add none
 * @param mix how many remarks of each category there are, in the order of the categories, without zeros; remarks without
 *     a category do not count
 * @param quotes some remarks that stand for the rest, the most typical first
 */
public record Theme(
        ThemeId id,
        String label,
        List<RemarkRef> members,
        List<CustomerId> customers,
        Map<TicketCategory, Integer> mix,
        List<ThemeQuote> quotes) {

    /** Checks the parts and reports all problems together. */
    public Theme {
        Checks checks = Checks.of("theme", id)
                .present("id", id)
                .name("label", label)
                .elements("members", Absent.orEmptyList(members))
                .elements("customers", Absent.orEmptyList(customers))
                .elements("quotes", Absent.orEmptyList(quotes));
        checks.orThrow();
        members = sorted(Absent.orEmptyList(members));
        customers = sorted(Absent.orEmptyList(customers));
        quotes = Absent.orEmptyList(quotes);
        mix = ordered(mix);
        int counted = mix.values().stream().mapToInt(Integer::intValue).sum();
        checks.require(!members.isEmpty(), "members", "empty", "hold at least one remark");
        checks.require(
                counted <= members.size(),
                "mix",
                "counting " + counted,
                "count at most " + members.size() + " remarks");
        checks.orThrow();
    }

    /**
     * Returns how many remarks there are.
     *
     * @return 1 or more
     */
    public int size() {
        return members.size();
    }

    /**
     * Returns the remarks that are tickets.
     *
     * @return their ids, sorted
     */
    public List<TicketId> tickets() {
        return members.stream()
                .filter(member -> member.kind() == RemarkKind.TICKET)
                .map(member -> TicketId.of(member.id()))
                .toList();
    }

    /** Returns its id and sizes, never the words of customers. */
    @Override
    public String toString() {
        return "Theme[" + members.size() + " remarks, " + customers.size() + " customers]";
    }

    private static <T extends Comparable<T>> List<T> sorted(Collection<T> values) {
        return List.copyOf(new TreeSet<>(values));
    }

    private static Map<TicketCategory, Integer> ordered(@Nullable Map<TicketCategory, Integer> given) {
        Map<TicketCategory, Integer> copy = new EnumMap<>(TicketCategory.class);
        if (given != null) {
            copy.putAll(given);
        }
        return Collections.unmodifiableMap(copy);
    }
}
