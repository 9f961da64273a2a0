package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.CustomerSnapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the nodes in floating point. Its numbers are good to far better than a millionth of a hundredth; where
 * that does not settle a rounding, {@link ExactEvaluation} does.
 */
final class Evaluation {

    private final CustomerSnapshot snapshot;
    private final int[] slots;

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
        int slot = slots[component.direct()];
        double given = slot < 0 ? Double.NaN : snapshot.valueAt(slot);
        if (!Double.isNaN(given)) {
            usage = true;
            outOfRange |= !DirectPoints.inRange(given);
            sums.addMeasured(weight, DirectPoints.hundredthsOf(given));
        } else if (slot < 0 || !snapshot.notApplicableAt(slot)) {
            List<Node> parts = component.parts();
            if (parts.size() == 1) {
                visit(parts.get(0), weight, sums);
            } else {
                sums.add(weight, visit(parts));
            }
        }
    }

    private void visitMeasure(Node.Measure measure, int weight, Sums sums) {
        Node.@Nullable Source source = measure.measuredIn(snapshot, slots);
        if (source != null) {
            double reading = snapshot.valueAt(slots[source.number()]);
            usage |= source.usage();
            outOfRange |= !source.inRange(reading);
            sums.addMeasured(weight, source.curve().hundredthsOf(reading));
        } else if (measure.applies(snapshot, slots)) {
            missing = true;
            sums.addMissing(weight, measure.lowest(), measure.highest());
        }
    }
}
