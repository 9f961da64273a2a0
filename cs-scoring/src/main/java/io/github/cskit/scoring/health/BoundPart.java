package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.scoring.scorecard.Curve;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a model bound to the snapshots of one layout, so that nothing is looked up where a million are scored: a
 * component with its parts, or a measure with its sources. A component that no rule looks at, that has no slot for points
 * given directly and that has one part, is that part. Immutable and thread-safe.
 */
final class BoundPart {

    private static final BoundPart[] NO_PARTS = {};
    private static final Source[] NO_SOURCES = {};

    /** One signal of a measure; see {@link Node.Source}. */
    static final class Source {

        private final BoundSignal signal;
        private final @Nullable BoundSignal divisor;
        private final double units;
        private final double from;
        private final double min;
        private final double max;
        final boolean usage;
        final Curve curve;

        private Source(Node.Source source, BoundSignal[] signals) {
            this.signal = signals[source.number()];
            this.divisor = source.divisor() == Node.Source.NONE ? null : signals[source.divisor()];
            this.units = source.units();
            this.from = source.from();
            this.min = source.min();
            this.max = source.max();
            this.usage = source.usage();
            this.curve = source.curve();
        }

        /** Returns its reading; NaN if it is missing or stale. */
        double readingIn(CustomerSnapshot snapshot) {
            return signal.in(snapshot);
        }

        /** Returns what a reading is judged by, computed like {@link Readings#judged}; NaN if that is not known. */
        double judged(double reading, CustomerSnapshot snapshot) {
            if (divisor == null) {
                return reading;
            }
            double divided = divisor.in(snapshot);
            return divided >= from ? reading * units / divided : Double.NaN;
        }

        boolean inRange(double reading) {
            return reading >= min && reading <= max;
        }

        boolean appliesIn(CustomerSnapshot snapshot) {
            return !signal.notApplicableIn(snapshot) && (divisor == null || !divisor.notApplicableIn(snapshot));
        }
    }

    final int weight;
    final BoundPart[] parts;
    final Source[] sources;
    final int lowest;
    final int highest;

    /** Where points given directly are; null if this layout has no slot for them. */
    final @Nullable BoundSignal direct;

    /** The number under which a rule looks at it, or {@link Node.Component#UNWATCHED}. */
    final int watched;

    private BoundPart(Node.Measure measure, int weight, BoundSignal[] signals) {
        this.weight = weight;
        this.parts = NO_PARTS;
        this.sources = measure.sources().stream()
                .map(source -> new Source(source, signals))
                .toArray(Source[]::new);
        this.lowest = measure.lowest();
        this.highest = measure.highest();
        this.direct = null;
        this.watched = Node.Component.UNWATCHED;
    }

    private BoundPart(Node.Component component, int weight, BoundSignal[] signals) {
        BoundSignal given = signals[component.direct()];
        this.weight = weight;
        this.parts = bind(component.parts(), signals);
        this.sources = NO_SOURCES;
        this.lowest = 0;
        this.highest = 0;
        this.direct = given.slot() < 0 ? null : given;
        this.watched = component.watched();
    }

    /** Binds nodes, given where each signal is by its number. */
    static BoundPart[] bind(List<Node> nodes, BoundSignal[] signals) {
        return nodes.stream().map(node -> bind(node, node.weight(), signals)).toArray(BoundPart[]::new);
    }

    private static BoundPart bind(Node node, int weight, BoundSignal[] signals) {
        if (node instanceof Node.Measure measure) {
            return new BoundPart(measure, weight, signals);
        }
        Node.Component component = (Node.Component) node;
        boolean transparent = component.parts().size() == 1
                && component.watched() == Node.Component.UNWATCHED
                && signals[component.direct()].slot() < 0;
        return transparent
                ? bind(component.parts().get(0), weight, signals)
                : new BoundPart(component, weight, signals);
    }
}
