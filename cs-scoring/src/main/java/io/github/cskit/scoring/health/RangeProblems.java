package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says which readings of a snapshot lie outside the range of their signals. */
final class RangeProblems {

    private RangeProblems() {}

    static InvalidValueException of(CustomerSnapshot snapshot, int[] slots, List<Node> nodes) {
        List<Problem> problems = new ArrayList<>();
        collect(snapshot, slots, nodes, problems);
        return new InvalidValueException("snapshot (" + snapshot.customer() + ")", problems);
    }

    private static void collect(CustomerSnapshot snapshot, int[] slots, List<Node> nodes, List<Problem> problems) {
        for (Node node : nodes) {
            if (node instanceof Node.Component component) {
                check(snapshot, slots[component.direct()], component.name(), 0, 100, problems);
                collect(snapshot, slots, component.parts(), problems);
            } else if (node instanceof Node.Measure measure) {
                measure.sources()
                        .forEach(s -> check(snapshot, slots[s.number()], s.signal(), s.min(), s.max(), problems));
            }
        }
    }

    private static void check(
            CustomerSnapshot snapshot, int slot, SignalId signal, double min, double max, List<Problem> problems) {
        double value = slot < 0 ? Double.NaN : snapshot.valueAt(slot);
        if (value < min || value > max) {
            problems.add(new Problem(
                    "signals[" + signal + "]", plain(value), "be between " + plain(min) + " and " + plain(max)));
        }
    }

    private static String plain(double number) {
        BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        return Math.abs(number) < 1e15 ? decimal.toPlainString() : decimal.toString();
    }
}
