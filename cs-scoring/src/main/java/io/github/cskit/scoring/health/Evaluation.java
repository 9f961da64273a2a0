package io.github.cskit.scoring.health;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the nodes in floating point. Its numbers are good to far better than a millionth of a hundredth; where
 * that does not settle a rounding, {@link ExactEvaluation} does.
 */
final class Evaluation {

    private final Readings readings;
    private final Sums @Nullable [] watched;

    /** Whether anything on the way was a usage reading, or points given directly. */
    boolean usage;

    /** Whether a measure on the way applies and is missing. */
    boolean missing;

    /** Whether a reading on the way was outside its signal's range. */
    boolean outOfRange;

    Evaluation(Readings readings, int watches) {
        this.readings = readings;
        this.watched = watches == 0 ? null : new Sums[watches];
    }

    /** Returns the sums of a component that a rule looks at; null if it does not apply to the customer. */
    @Nullable
    Sums watched(int number) {
        return watched == null ? null : watched[number];
    }

    Sums visit(List<Node> siblings) {
        Sums sums = new Sums();
        for (int i = 0; i < siblings.size(); i++) {
            Node node = siblings.get(i);
            visit(node, node.weight(), sums);
        }
        return sums;
    }

    private void visit(Node node, int weight, Sums sums) {
        if (node instanceof Node.Measure measure) {
            visitMeasure(measure, weight, sums);
        } else if (node instanceof Node.Component component) {
            visitComponent(component, weight, sums);
        }
    }

    private void visitComponent(Node.Component component, int weight, Sums sums) {
        double given = readings.valueOf(component.direct());
        if (!Double.isNaN(given)) {
            usage = true;
            outOfRange |= !DirectPoints.inRange(given);
            int points = DirectPoints.hundredthsOf(given);
            sums.addMeasured(weight, points);
            if (watched != null && component.watched() != Node.Component.UNWATCHED) {
                watched[component.watched()] = Sums.ofMeasured(points);
            }
        } else if (!readings.notApplicable(component.direct())) {
            visitParts(component, weight, sums);
        }
    }

    private void visitParts(Node.Component component, int weight, Sums sums) {
        List<Node> parts = component.parts();
        boolean unwatched = component.watched() == Node.Component.UNWATCHED;
        if (parts.size() == 1 && unwatched) {
            visit(parts.get(0), weight, sums);
            return;
        }
        Sums inside = visit(parts);
        sums.add(weight, inside);
        if (watched != null && !unwatched && inside.apply()) {
            watched[component.watched()] = inside;
        }
    }

    private void visitMeasure(Node.Measure measure, int weight, Sums sums) {
        List<Node.Source> sources = measure.sources();
        for (int i = 0; i < sources.size(); i++) {
            Node.Source source = sources.get(i);
            double judged = readings.judged(source);
            if (!Double.isNaN(judged)) {
                usage |= source.usage();
                outOfRange |= !source.inRange(readings.valueOf(source.number()));
                sums.addMeasured(weight, source.curve().hundredthsOf(judged));
                return;
            }
        }
        if (measure.applies(readings)) {
            missing = true;
            sums.addMissing(weight, measure.lowest(), measure.highest());
        }
    }
}
