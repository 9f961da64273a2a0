package io.github.cskit.triage.linear;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place in a ticket that spoke for a label or against it. It is a view of a model's sum, computed when somebody asks.
 *
 * <p>Immutable and thread-safe.
 *
 * @param field the part of the ticket
 * @param start the first UTF-16 index, inclusive
 * @param end the index after the last, exclusive
 * @param weight what it added to the label's score, beside what it added to the others on average
 */
public record Spoken(TicketField field, int start, int end, double weight) {

    /** How many places are shown, the strongest. */
    public static final int MAX = 24;

    private static final Comparator<Spoken> STRONGEST_FIRST = Comparator.comparingDouble(
                    (Spoken each) -> -Math.abs(each.weight()))
            .thenComparing(Spoken::field)
            .thenComparingInt(Spoken::start)
            .thenComparingInt(Spoken::end);

    /**
     * Finds the places of a ticket that spoke, strongest first; of places that lie within each other only the stronger is
     * shown.
     *
     * @param model the model
     * @param ticket the ticket
     * @param partition the part of the host's world that it belongs to; empty if it belongs to none
     * @param label the label
     * @return at most {@link #MAX}
     */
    public static List<Spoken> of(LinearModel model, Ticket ticket, String partition, int label) {
        Bag bag = model.reader().bag(ticket);
        double[] weights = model.contributions(model.reader().read(ticket, partition), label);
        List<Spoken> all = new ArrayList<>();
        for (int i = 0; i < bag.size(); i++) {
            if (bag.end(i) > bag.start(i) && weights[i] != 0) {
                TicketField field = bag.block(i) == Block.TITLE.index() ? TicketField.TITLE : TicketField.BODY;
                all.add(new Spoken(field, bag.start(i), bag.end(i), weights[i]));
            }
        }
        all.sort(STRONGEST_FIRST);
        List<Spoken> shown = new ArrayList<>();
        for (Spoken each : all) {
            if (shown.size() < MAX && shown.stream().noneMatch(each::touches)) {
                shown.add(each);
            }
        }
        return shown;
    }

    private boolean touches(Spoken other) {
        return field == other.field && start < other.end && other.start < end;
    }
}
