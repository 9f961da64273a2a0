package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.SignalId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a scorecard made ready for scoring: signals are numbered, curves resolved, ranges at hand. */
sealed interface Node permits Node.Component, Node.Measure {

    /** Its weight among its siblings, in lowest terms: 40, 30 and 30 of a scorecard are 4, 3 and 3. */
    int weight();

    /** Its path, as ledgers show it. */
    String path();

    /** Returns a denominator that no figure of these siblings exceeds in lowest terms, whatever is missing. */
    static double denominatorOf(List<Node> siblings) {
        double denominator = 0;
        double inside = 1;
        for (Node node : siblings) {
            denominator += node.weight();
            inside *= node instanceof Component component ? denominatorOf(component.parts()) : 1;
        }
        return denominator * inside;
    }

    /** A component with its parts. Points given directly under its name take the place of the parts. */
    record Component(String path, int weight, int direct, SignalId name, List<Node> parts) implements Node {}

    /** A measure with its sources, the preferred one first. */
    record Measure(String path, String owner, int weight, List<Source> sources, int lowest, int highest)
            implements Node {

        /** Returns the first source that was measured; null if none was. */
        @Nullable
        Source measuredIn(CustomerSnapshot snapshot, int[] slots) {
            for (int i = 0; i < sources.size(); i++) {
                Source source = sources.get(i);
                int slot = slots[source.number()];
                if (slot >= 0 && !Double.isNaN(snapshot.valueAt(slot))) {
                    return source;
                }
            }
            return null;
        }

        /** Returns whether any source could apply to the customer. */
        boolean applies(CustomerSnapshot snapshot, int[] slots) {
            for (int i = 0; i < sources.size(); i++) {
                int slot = slots[sources.get(i).number()];
                if (slot < 0 || !snapshot.notApplicableAt(slot)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** One signal of a measure. */
    record Source(
            int number,
            SignalId signal,
            Curve curve,
            @Nullable LevelRule levels,
            double min,
            double max,
            boolean usage) {

        boolean inRange(double value) {
            return value >= min && value <= max;
        }
    }
}
