package io.github.cskit.scoring.portfolio;

import io.github.cskit.scoring.scorecard.Curve;
import io.github.cskit.scoring.scorecard.Knot;
import java.util.List;

/**
 * A curve over columns: floating point with the points of whole values kept, and the curve itself near a tie, so that
 * the hundredths are those of {@link Curve#pointsOf}. Immutable and thread-safe.
 */
final class ColumnCurve {

    private static final int MAX_WHOLE_VALUES = 1_000;
    private static final double LEAST_DOUBT = 1e-9;

    private final Curve curve;
    private final double[] values;
    private final double[] intercepts;
    private final double[] slopes;
    private final double doubt;
    private final double firstWhole;
    private final int[] wholes;

    ColumnCurve(Curve curve) {
        this.curve = curve;
        List<Knot> knots = curve.knots();
        int n = knots.size();
        this.values = knots.stream().mapToDouble(k -> k.value().doubleValue()).toArray();
        this.intercepts = new double[n + 1];
        this.slopes = new double[n + 1];
        double most = LEAST_DOUBT;
        intercepts[0] = hundredths(knots.get(0));
        intercepts[n] = hundredths(knots.get(n - 1));
        for (int i = 1; i < n; i++) {
            double from = hundredths(knots.get(i - 1));
            slopes[i] = (hundredths(knots.get(i)) - from) / (values[i] - values[i - 1]);
            intercepts[i] = from - values[i - 1] * slopes[i];
            double unit = Math.ulp(Math.max(Math.abs(values[i - 1]), Math.abs(values[i])));
            most = Math.max(most, 8 * unit * Math.abs(slopes[i]));
        }
        this.doubt = most;
        this.firstWhole = Math.ceil(values[0]);
        double count = Math.floor(values[n - 1]) - firstWhole + 1;
        this.wholes = new int[count >= 1 && count <= MAX_WHOLE_VALUES ? (int) count : 0];
        for (int i = 0; i < wholes.length; i++) {
            wholes[i] = curve.pointsOf(firstWhole + i).hundredths();
        }
    }

    int lowest() {
        return (int) Math.min(intercepts[0], intercepts[slopes.length - 1]);
    }

    int highest() {
        return (int) Math.max(intercepts[0], intercepts[slopes.length - 1]);
    }

    /** Returns the points of a finite value, in hundredths. */
    int hundredthsOf(double value) {
        double along = value - firstWhole;
        int index = (int) along;
        if (index == along && index >= 0 && index < wholes.length) {
            return wholes[index];
        }
        int line = 0;
        for (double knot : values) {
            line += value > knot ? 1 : 0;
        }
        double lifted = intercepts[line] + value * slopes[line] + 0.5;
        int points = (int) lifted;
        double beyond = lifted - points;
        return beyond < doubt || beyond > 1 - doubt ? curve.pointsOf(value).hundredths() : points;
    }

    private static int hundredths(Knot knot) {
        return knot.points().movePointRight(2).intValueExact();
    }
}
