package io.github.cskit.core.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Open stretches of time, apart from each other and ascending: those of one wall-clock day, or those about one change of
 * the clock. Immutable and thread-safe.
 */
final class Stretches {

    static final Stretches NONE = new Stretches(List.of());

    private final long[] starts;
    private final long[] ends;
    /** How much is open before each stretch. */
    private final long[] before;

    private final long total;

    private Stretches(List<Span> apart) {
        starts = apart.stream().mapToLong(Span::from).toArray();
        ends = apart.stream().mapToLong(Span::to).toArray();
        before = new long[starts.length];
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            before[i] = sum;
            sum += ends[i] - starts[i];
        }
        total = sum;
    }

    /** Joins stretches in any order; what overlaps counts once, what touches is one. */
    static Stretches of(List<Span> spans) {
        List<Span> sorted =
                spans.stream().sorted(Comparator.comparingLong(Span::from)).toList();
        List<Span> apart = new ArrayList<>();
        for (Span span : sorted) {
            Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && span.from() <= last.to()) {
                apart.set(apart.size() - 1, new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                apart.add(span);
            }
        }
        return apart.isEmpty() ? NONE : new Stretches(apart);
    }

    Stretches minus(List<Span> cuts) {
        List<Span> left = spans();
        for (Span cut : cuts) {
            List<Span> pieces = new ArrayList<>();
            for (Span span : left) {
                addUnlessEmpty(pieces, span.from(), Math.min(span.to(), cut.from()));
                addUnlessEmpty(pieces, Math.max(span.from(), cut.to()), span.to());
            }
            left = pieces;
        }
        return of(left);
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            spans.add(new Span(starts[i], ends[i]));
        }
        return spans;
    }

    private static void addUnlessEmpty(List<Span> pieces, long from, long to) {
        if (from < to) {
            pieces.add(new Span(from, to));
        }
    }

    /** Returns all open seconds. */
    long total() {
        return total;
    }

    /** Returns the open seconds before a second. */
    long before(long second) {
        for (int i = starts.length - 1; i >= 0; i--) {
            if (second > starts[i]) {
                return before[i] + Math.min(second, ends[i]) - starts[i];
            }
        }
        return 0;
    }

    /** Returns whether a second is open; the closing second is not. */
    boolean isOpen(long second) {
        for (int i = 0; i < starts.length; i++) {
            if (second >= starts[i] && second < ends[i]) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a stretch begins or ends between two seconds, at neither of them. */
    boolean changesBetween(long from, long to) {
        for (int i = 0; i < starts.length; i++) {
            if ((starts[i] > from && starts[i] < to) || (ends[i] > from && ends[i] < to)) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the open stretch ends that holds an open second. */
    long endAfter(long second) {
        for (long end : ends) {
            if (second < end) {
                return end;
            }
        }
        throw new IllegalStateException("The second " + second + " is not open.");
    }

    /** Returns the first second before which so many are open; {@code open} is from 1 to the total. */
    long earliest(long open) {
        for (int i = starts.length - 1; i >= 0; i--) {
            if (open > before[i]) {
                return starts[i] + open - before[i];
            }
        }
        throw new IllegalStateException("There is no earliest second for " + open + ".");
    }

    /** Returns the last second before which no more than so many are open; {@code open} is from 0 to below the total. */
    long latest(long open) {
        for (int i = starts.length - 1; i >= 0; i--) {
            if (open >= before[i]) {
                return starts[i] + open - before[i];
            }
        }
        throw new IllegalStateException("There is no latest second for " + open + ".");
    }

    /** Returns whether nothing is open. */
    boolean isEmpty() {
        return total == 0;
    }

    @Override
    public String toString() {
        return "Stretches" + spans();
    }
}
