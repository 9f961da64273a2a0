package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.CustomerSnapshot;
import java.util.List;

/**
 * One pass over the nodes in floating point. Its numbers are good to far better than a millionth of a hundredth; where
 * that does not settle a rounding, {@link ExactEvaluation} does. All values are in hundredths of a point.
 */
final class Evaluation {

    private final CustomerSnapshot snapshot;
    private final int[] slots;

    /** The value of the node just visited; meaningless where its coverage is 0. */
    double value;

    /** The measured share of the weight of the node just visited, 0 to 1. */
    double coverage;

    double low;
    double high;

    /** Whether the node just visited applies to the customer at all. */
    boolean applies;

    /** Whether anything on the way was a usage reading, or points given directly. */
    boolean usage;

    /** Whether a measure on the way applies and is missing. */
    boolean missing;

    /** Whether a reading on the way was outside its signal's range. */
    boolean outOfRange;

    Evaluation(CustomerSnapshot snapshot, int[] slots) {
        this.snapshot = snapshot;
        this.slots = slots;
    }

    void visit(List<Node> siblings) {
        double weights = 0;
        double measuredWeights = 0;
        double sum = 0;
        double covered = 0;
        double lows = 0;
        double highs = 0;
        for (int i = 0; i < siblings.size(); i++) {
            Node node = siblings.get(i);
            visit(node);
            if (applies) {
                int weight = node.weight();
                weights += weight;
                covered += weight * coverage;
                lows += weight * low;
                highs += weight * high;
                if (coverage > 0) {
                    measuredWeights += weight;
                    sum += weight * value;
                }
            }
        }
        applies = weights > 0;
        coverage = applies ? covered / weights : 0;
        low = lows / weights;
        high = highs / weights;
        value = sum / measuredWeights;
    }

    private void visit(Node node) {
        if (node instanceof Node.Component component) {
            visitComponent(component);
        } else if (node instanceof Node.Measure measure) {
            visitMeasure(measure);
        }
    }

    private void visitComponent(Node.Component component) {
        int slot = slots[component.direct()];
        if (slot >= 0) {
            double given = snapshot.valueAt(slot);
            if (!Double.isNaN(given)) {
                usage = true;
                outOfRange |= !DirectPoints.inRange(given);
                measured(DirectPoints.hundredthsOf(given));
                return;
            }
            if (snapshot.notApplicableAt(slot)) {
                applies = false;
                return;
            }
        }
        visit(component.parts());
    }

    private void visitMeasure(Node.Measure measure) {
        Node.Source source = measure.measuredIn(snapshot, slots);
        if (source != null) {
            double reading = snapshot.valueAt(slots[source.number()]);
            usage |= source.usage();
            outOfRange |= !source.inRange(reading);
            measured(source.curve().hundredthsOf(reading));
        } else {
            applies = measure.applies(snapshot, slots);
            missing |= applies;
            coverage = 0;
            low = measure.lowest();
            high = measure.highest();
        }
    }

    private void measured(int points) {
        applies = true;
        coverage = 1;
        value = points;
        low = points;
        high = points;
    }
}
