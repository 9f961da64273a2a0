package io.github.cskit.triage.cue;

import io.github.cskit.core.ticket.TicketField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The places that spoke for or against one category, strongest first, equally strong ones in the order of the text. They
 * are numbers in columns: most tickets are sorted, and few are asked for their reasons. Not thread-safe.
 */
final class Hits {

    private static final int FIRST_SIZE = 8;

    private static final double[] NO_WEIGHTS = {};
    private static final int[] NO_NUMBERS = {};
    private static final boolean[] NO_FLAGS = {};

    private double[] weights = NO_WEIGHTS;
    private int[] cues = NO_NUMBERS;
    private int[] starts = NO_NUMBERS;
    private int[] ends = NO_NUMBERS;
    private boolean[] inTitle = NO_FLAGS;
    private int size;

    /** Adds a place that stands behind all others; there are few for each cue, and so there are few. */
    void add(int cue, TicketField field, int start, int end, double weight) {
        if (size == weights.length) {
            grow();
        }
        int at = size++;
        double strength = Math.abs(weight);
        while (at > 0 && Math.abs(weights[at - 1]) < strength) {
            move(at - 1, at);
            at--;
        }
        weights[at] = weight;
        cues[at] = cue;
        starts[at] = start;
        ends[at] = end;
        inTitle[at] = field == TicketField.TITLE;
    }

    /**
     * Lets the strongest place count fully and each further one less.
     *
     * @param sum what there is already
     * @param further what each further place counts, beside the one before
     * @return the sum and what the places add to it
     */
    double settle(double sum, double further) {
        double total = sum;
        double counts = 1;
        for (int i = 0; i < size; i++) {
            weights[i] *= counts;
            total += weights[i];
            counts *= further;
        }
        return total;
    }

    /** Puts the places into a list. */
    void into(List<Hit> list, int column) {
        for (int i = 0; i < size; i++) {
            TicketField field = inTitle[i] ? TicketField.TITLE : TicketField.BODY;
            list.add(new Hit(cues[i], column, field, starts[i], ends[i], weights[i]));
        }
    }

    private void move(int from, int to) {
        weights[to] = weights[from];
        cues[to] = cues[from];
        starts[to] = starts[from];
        ends[to] = ends[from];
        inTitle[to] = inTitle[from];
    }

    private void grow() {
        int more = Math.max(FIRST_SIZE, 2 * size);
        weights = Arrays.copyOf(weights, more);
        cues = Arrays.copyOf(cues, more);
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        inTitle = Arrays.copyOf(inTitle, more);
    }

    /**
     * A place that spoke for or against a category. Strongest first is their order.
     *
     * <p>Immutable and thread-safe.
     */
    record Hit(int cue, int column, TicketField field, int start, int end, double weight) implements Comparable<Hit> {

        private static final Comparator<Hit> STRONGEST_FIRST = Comparator.comparingDouble(
                        (Hit hit) -> -Math.abs(hit.weight))
                .thenComparing(hit -> hit.field)
                .thenComparingInt(hit -> hit.start)
                .thenComparingInt(hit -> hit.column);

        @Override
        public int compareTo(Hit that) {
            return STRONGEST_FIRST.compare(this, that);
        }
    }
}
