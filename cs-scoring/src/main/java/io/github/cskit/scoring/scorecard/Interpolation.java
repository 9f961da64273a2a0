package io.github.cskit.scoring.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * The arithmetic of a {@link Curve}: points in hundredths, rounded half up as if computed exactly. Floating point does
 * nearly all of it; where it cannot tell on which side of a tie the exact number lies, exact arithmetic decides. Points
 * of whole values (days, tickets, contacts) are kept, since among them ties are common.
 *
 * <p>Immutable and thread-safe.
 */
final class Interpolation {

    /** The most whole values whose points are kept, inclusive. */
    private static final int MAX_WHOLE_VALUES = 1_000;

    private static final double MILLION = 1e6;

    /** The longest segment, in millionths, on which points are computed in whole numbers without overflow. */
    private static final long MAX_RUN = 100_000_000_000_000L;

    private final List<Knot> knots;
    private final double[] values;
    private final int[] hundredths;

    /** The lines between the knots, each ending at its knot; the first and the last are the flat ends. */
    private final double[] intercepts;

    private final double[] slopes;

    /** The most that floating point may be off, in hundredths; it grows with the steepest slope. */
    private final double error;

    /** The values of the knots in millionths, for lines on which points are computed in whole numbers. */
    private final long[] millionths;

    private final long firstWhole;
    private final int[] hundredthsOfWhole;

    Interpolation(List<Knot> knots) {
        int n = knots.size();
        this.knots = knots;
        this.values = knots.stream().mapToDouble(k -> k.value().doubleValue()).toArray();
        this.hundredths = knots.stream().mapToInt(Knot::pointsInHundredths).toArray();
        this.millionths =
                Arrays.stream(values).mapToLong(Interpolation::millionths).toArray();
        this.intercepts = new double[n + 1];
        this.slopes = new double[n + 1];
        this.intercepts[0] = first();
        this.intercepts[n] = last();
        double most = Rounding.ERROR;
        for (int i = 1; i < n; i++) {
            slopes[i] = (hundredths[i] - hundredths[i - 1]) / (values[i] - values[i - 1]);
            intercepts[i] = hundredths[i - 1] - values[i - 1] * slopes[i];
            double unit = Math.ulp(Math.max(Math.abs(values[i - 1]), Math.abs(values[i])));
            most = Math.max(most, 8 * unit * Math.abs(slopes[i]));
        }
        this.error = most;
        this.firstWhole = (long) Math.ceil(values[0]);
        this.hundredthsOfWhole = wholeValues();
    }

    /** Returns the points of a finite value; those of the nearer end beyond the ends. */
    int hundredthsOf(double value) {
        long whole = (long) value;
        long index = whole - firstWhole;
        boolean kept = whole == value && index >= 0 && index < hundredthsOfWhole.length;
        return kept ? hundredthsOfWhole[(int) index] : compute(value);
    }

    int first() {
        return hundredths[0];
    }

    int last() {
        return hundredths[hundredths.length - 1];
    }

    private int[] wholeValues() {
        double count = Math.floor(values[values.length - 1]) - firstWhole + 1;
        int[] points = new int[count <= MAX_WHOLE_VALUES ? (int) count : 0];
        for (int i = 0; i < points.length; i++) {
            points[i] = compute((double) (firstWhole + i));
        }
        return points;
    }

    private int compute(double value) {
        int line = 0;
        // counted through to the end rather than searched: a search ends where no processor expects it
        for (double knot : values) {
            line += value > knot ? 1 : 0;
        }
        double points = intercepts[line] + value * slopes[line];
        return Rounding.nearTie(points, error) ? exact(value, line) : Rounding.halfUp(points);
    }

    /** Computes in whole numbers where the value has at most six decimals, as knots have; else in decimals. */
    private int exact(double value, int line) {
        if (line == 0 || line == values.length) {
            return (int) intercepts[line];
        }
        long along = millionths(value) - millionths[line - 1];
        long run = millionths[line] - millionths[line - 1];
        if (millionths(value) / MILLION != value || run > MAX_RUN) {
            return exactDecimal(value, line);
        }
        long rise = (long) hundredths[line] - hundredths[line - 1];
        long numerator = hundredths[line - 1] * run + along * rise;
        return (int) ((2 * numerator + run) / (2 * run));
    }

    /** The nearest number of millionths; whoever needs them exactly looks whether they give the value again. */
    private static long millionths(double value) {
        return (long) Math.rint(value * MILLION);
    }

    private int exactDecimal(double value, int line) {
        Knot from = knots.get(line - 1);
        Knot to = knots.get(line);
        BigDecimal run = to.value().subtract(from.value());
        BigDecimal rise = to.points().subtract(from.points());
        BigDecimal along = BigDecimal.valueOf(value).subtract(from.value());
        // (points * run + along * rise) / run, in hundredths: one division, one rounding
        BigDecimal numerator =
                from.points().multiply(run).add(along.multiply(rise)).movePointRight(2);
        return numerator.divide(run, 0, RoundingMode.HALF_UP).intValueExact();
    }
}
