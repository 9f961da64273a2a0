package io.github.cskit.scoring.health;

import io.github.cskit.scoring.scorecard.Rounding;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Rounds the figures of an evaluation to hundredths, half up, as if they were exact: floating point does it where it can,
 * rational numbers where it cannot tell. Immutable and thread-safe.
 */
final class FigureRounding {

    private static final int WHOLE = 100;

    private final List<Node> nodes;

    /** Whether floating point alone settles every rounding of these nodes. */
    private final boolean tellsTies;

    private FigureRounding(List<Node> nodes, boolean tellsTies) {
        this.nodes = nodes;
        this.tellsTies = tellsTies;
    }

    static FigureRounding of(List<Node> nodes) {
        return new FigureRounding(nodes, Rounding.tellsTies(Node.denominatorOf(nodes)));
    }

    int value(Sums sums, Readings readings) {
        double number = sums.value();
        return settled(number)
                ? Rounding.halfUp(number)
                : exactly(readings, outcome -> outcome.value().orElseThrow());
    }

    int low(Sums sums, Readings readings) {
        double number = sums.low();
        return settled(number) ? Rounding.halfUp(number) : exactly(readings, ExactEvaluation.Outcome::low);
    }

    int high(Sums sums, Readings readings) {
        double number = sums.high();
        return settled(number) ? Rounding.halfUp(number) : exactly(readings, ExactEvaluation.Outcome::high);
    }

    int coverage(Sums sums, Readings readings) {
        double number = sums.apply() ? sums.coverage() * WHOLE : 0;
        return settled(number)
                ? Rounding.halfUp(number)
                : exactly(readings, outcome -> outcome.coverage().multiply(WHOLE));
    }

    /** Returns the points of the components that rules look at. */
    ComponentPoints pointsOf(Evaluation seen, Readings readings) {
        return (watched, figure) -> {
            Sums sums = seen.watched(watched);
            if (sums == null || (figure == ComponentPoints.Figure.NOW && !sums.measured())) {
                return ComponentPoints.NONE;
            }
            double number = figure.of(sums);
            return settled(number) ? Rounding.halfUp(number) : exactly(readings, watched, figure);
        };
    }

    private boolean settled(double number) {
        return tellsTies || !Rounding.nearTie(number, Rounding.DOUBT);
    }

    private int exactly(Readings readings, Function<ExactEvaluation.Outcome, BigFraction> figure) {
        ExactEvaluation exact = new ExactEvaluation(readings);
        return ExactEvaluation.halfUp(
                figure.apply(exact.visit(nodes, BigFraction.ONE).orElseThrow()));
    }

    private int exactly(Readings readings, int watched, ComponentPoints.Figure figure) {
        ExactEvaluation exact = new ExactEvaluation(readings);
        exact.visit(nodes, BigFraction.ONE);
        return ExactEvaluation.halfUp(figure.of(exact.watched(watched)));
    }
}
