package io.github.cskit.scoring.health;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The same pass as {@link Evaluation} over rational numbers: slower, and exact. It settles roundings that floating point
 * cannot, and gives the exact contributions from which ledgers are made.
 */
final class ExactEvaluation {

    /** The exact numbers of a node, in hundredths of a point; the value is absent where nothing was measured. */
    record Outcome(Optional<BigFraction> value, BigFraction coverage, BigFraction low, BigFraction high) {}

    /** What one measured leaf contributes at its nominal weight, in hundredths of a point. */
    record Contribution(String path, BigFraction hundredths) {}

    private final Readings readings;
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<Integer, Outcome> watched = new HashMap<>();

    ExactEvaluation(Readings readings) {
        this.readings = readings;
    }

    static int halfUp(BigFraction number) {
        return number.bigDecimalValue(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** Returns the contributions of the measured leaves, in the order of the model, after a visit. */
    List<Contribution> contributions() {
        return List.copyOf(contributions);
    }

    /** Returns the numbers of a component that a rule looks at, after a visit; it must apply to the customer. */
    Outcome watched(int number) {
        return Objects.requireNonNull(watched.get(number), "watched");
    }

    /** Evaluates siblings that share a part of the whole; empty if none of them applies. */
    Optional<Outcome> visit(List<Node> siblings, BigFraction share) {
        long weights =
                siblings.stream().filter(this::applies).mapToLong(Node::weight).sum();
        if (weights == 0) {
            return Optional.empty();
        }
        BigFraction measuredWeights = BigFraction.ZERO;
        BigFraction sum = BigFraction.ZERO;
        BigFraction covered = BigFraction.ZERO;
        BigFraction lows = BigFraction.ZERO;
        BigFraction highs = BigFraction.ZERO;
        for (Node node : siblings) {
            BigFraction part = BigFraction.of(node.weight(), weights);
            Optional<Outcome> outcome = visit(node, share.multiply(part));
            if (outcome.isPresent()) {
                Outcome each = outcome.get();
                covered = covered.add(part.multiply(each.coverage()));
                lows = lows.add(part.multiply(each.low()));
                highs = highs.add(part.multiply(each.high()));
                if (each.value().isPresent()) {
                    measuredWeights = measuredWeights.add(part);
                    sum = sum.add(part.multiply(each.value().get()));
                }
            }
        }
        Optional<BigFraction> value =
                measuredWeights.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(measuredWeights));
        return Optional.of(new Outcome(value, covered, lows, highs));
    }

    private boolean applies(Node node) {
        if (node instanceof Node.Component component) {
            boolean given = !Double.isNaN(readings.valueOf(component.direct()));
            boolean excluded = readings.notApplicable(component.direct());
            return given || (!excluded && component.parts().stream().anyMatch(this::applies));
        }
        Node.Measure measure = (Node.Measure) node;
        return measure.measuredIn(readings) != null || measure.applies(readings);
    }

    private Optional<Outcome> visit(Node node, BigFraction share) {
        if (!applies(node)) {
            return Optional.empty();
        }
        if (node instanceof Node.Component component) {
            double given = readings.valueOf(component.direct());
            Optional<Outcome> outcome = Double.isNaN(given)
                    ? visit(component.parts(), share)
                    : measured(node, DirectPoints.hundredthsOf(given), share);
            if (component.watched() != Node.Component.UNWATCHED) {
                outcome.ifPresent(known -> watched.put(component.watched(), known));
            }
            return outcome;
        }
        Node.Measure measure = (Node.Measure) node;
        Node.Source source = measure.measuredIn(readings);
        if (source != null) {
            return measured(node, source.curve().hundredthsOf(readings.judged(source)), share);
        }
        BigFraction low = BigFraction.of(measure.lowest());
        return Optional.of(new Outcome(Optional.empty(), BigFraction.ZERO, low, BigFraction.of(measure.highest())));
    }

    private Optional<Outcome> measured(Node node, int points, BigFraction share) {
        BigFraction value = BigFraction.of(points);
        contributions.add(new Contribution(node.path(), share.multiply(value)));
        return Optional.of(new Outcome(Optional.of(value), BigFraction.ONE, value, value));
    }
}
