package io.github.cskit.triage.wording;

import io.github.cskit.core.ticket.TicketField;
import java.util.Comparator;

/**
 * Words in a ticket that spoke for a column. Strongest first is their order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param field the part of the ticket
 * @param start the first UTF-16 index, inclusive
 * @param end the index after the last, exclusive
 * @param weight what they added to the sum of the column, above 0
 */
public record SpokenWords(TicketField field, int start, int end, double weight) implements Comparable<SpokenWords> {

    private static final Comparator<SpokenWords> ORDER = Comparator.comparingDouble(
                    (SpokenWords each) -> -each.weight())
            .thenComparing(SpokenWords::field)
            .thenComparingInt(SpokenWords::start)
            .thenComparingInt(SpokenWords::end);

    @Override
    public int compareTo(SpokenWords that) {
        return ORDER.compare(this, that);
    }

    boolean touches(SpokenWords other) {
        return field == other.field && start < other.end && other.start < end;
    }
}
