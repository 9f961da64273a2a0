package io.github.cskit.scoring.columns;

import io.github.cskit.scoring.scorecard.Curve;
import io.github.cskit.scoring.scorecard.Knot;
import io.github.cskit.scoring.scorecard.Rounding;
import java.util.Arrays;
import java.util.List;

/**
 * A curve over stretches of columns: floating point, and the curve itself near a tie, so that the hundredths are those of
 * {@link Curve#hundredthsOf}. A missing reading costs no branch: among a million customers no processor foresees which
 * are missing. Immutable and thread-safe.
 */
final class ColumnCurve {

    /** What stands for points where the reading is missing. */
    static final int MISSING = -1;

    /** What stands for points where the reading does not apply. */
    static final int NOT_APPLICABLE = -2;

    /** What stands for points where the reading lies outside its range: it is there, so nothing takes its place. */
    static final int REFUSED = 1 << 20;

    private static final int MOST_WHOLES = 1_024;
    private static final int CELLS = 256;
    /** Added to a number up to a billion, it leaves the nearest whole number in the last bits of the sum. */
    private static final double MAGIC = 0x1.8p52;

    private static final long MAGIC_BITS = Double.doubleToRawLongBits(MAGIC);
    private static final long INFINITE = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    private final Curve curve;
    private final double min;
    private final double max;

    private final double[] values;
    private final double[] intercepts;
    private final double[] slopes;
    private final double doubt;

    /** The points of whole values from the first one on; empty where values are not looked up. */
    private final int[] wholes;

    private final int firstWhole;

    /** By cell between the ends: the knot in it, or infinity. */
    private final double[] knotsIn = new double[CELLS + 1];

    /** By cell: the lines before its knot and after it. */
    private final double[] startsIn = new double[2 * CELLS + 2];

    private final double[] risesIn = new double[2 * CELLS + 2];
    private final double firstInCells;
    private final double cellsPerUnit;

    private ColumnCurve(Curve curve, boolean lookUp, double min, double max) {
        this.curve = curve;
        this.min = min;
        this.max = max;
        List<Knot> knots = curve.knots();
        int n = knots.size();
        this.values = knots.stream().mapToDouble(k -> k.value().doubleValue()).toArray();
        this.intercepts = new double[n + 1];
        this.slopes = new double[n + 1];
        this.intercepts[0] = hundredths(knots.get(0));
        this.intercepts[n] = hundredths(knots.get(n - 1));
        this.doubt = fillLines(knots);
        this.firstWhole = (int) Math.ceil(Math.max(min, -MOST_WHOLES));
        this.wholes = lookUp ? wholes() : new int[0];
        this.firstInCells = Math.max(min, values[0]);
        double width = Math.min(max, values[n - 1]) - firstInCells;
        this.cellsPerUnit = width > 0 ? CELLS / width : 0;
        if (!fillCells()) {
            // two knots in a cell: ties throughout, so that every value is left to the curve itself
            Arrays.fill(startsIn, 0.5);
            Arrays.fill(risesIn, 0);
        }
    }

    /** Makes a curve ready for values of which most are whole: they are looked up. */
    static ColumnCurve ofWholes(Curve curve, double min, double max) {
        return new ColumnCurve(curve, max >= -MOST_WHOLES && min <= MOST_WHOLES, min, max);
    }

    /** Makes a curve ready for values within a range. */
    static ColumnCurve ofRange(Curve curve, double min, double max) {
        return new ColumnCurve(curve, false, min, max);
    }

    /** Makes a curve ready for any finite values. */
    static ColumnCurve ofAny(Curve curve) {
        return ofRange(curve, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** Returns the least points that the curve can give. */
    int lowest() {
        return curve.lowest();
    }

    /** Returns the most points that the curve can give. */
    int highest() {
        return curve.highest();
    }

    /** Writes the points of a stretch of a column: hundredths, or what stands for them. */
    void fill(double[] column, int from, int count, int[] points) {
        if (wholes.length > 0) {
            lookUp(column, from, count, points);
        } else {
            compute(column, from, count, points);
        }
    }

    private void lookUp(double[] column, int from, int count, int[] points) {
        int[] table = wholes;
        double shift = MAGIC - firstWhole;
        for (int i = 0; i < count; i++) {
            double value = column[from + i];
            long missing = missing(value);
            double moved = value + shift;
            long place = Double.doubleToRawLongBits(moved) - MAGIC_BITS & ~missing;
            // for what is no number, the difference is none either, and greater than nothing
            boolean whole = !(Math.abs(moved - shift - value) > 0);
            if (whole && place >= 0 && place < table.length) {
                points[i] = table[(int) place] | (int) missing;
            } else {
                points[i] = pointsOf(value);
            }
        }
    }

    private void compute(double[] column, int from, int count, int[] points) {
        double[] knots = knotsIn;
        double[] starts = startsIn;
        double[] rises = risesIn;
        double first = firstInCells;
        double scale = cellsPerUnit;
        double most = 0.5 - doubt;
        for (int i = 0; i < count; i++) {
            double value = column[from + i];
            long missing = missing(value);
            long cell = Double.doubleToRawLongBits((value - first) * scale + MAGIC) - MAGIC_BITS & ~missing;
            if (cell < 0 || cell >= knots.length) {
                points[i] = pointsOf(value);
                continue;
            }
            // the second line of the cell where the value lies beyond its knot: the sign of the difference
            int side = (int) (Double.doubleToRawLongBits(knots[(int) cell] - value) >>> 63);
            int line = 2 * (int) cell + side;
            double exact = starts[line] + value * rises[line];
            double moved = exact + MAGIC;
            if (Math.abs(moved - MAGIC - exact) > most) {
                points[i] = pointsOf(value);
            } else {
                points[i] = (int) (Double.doubleToRawLongBits(moved) - MAGIC_BITS) | (int) missing;
            }
        }
    }

    /** Returns all ones where a value is no number: its bits are then beyond those of infinity. */
    private static long missing(double value) {
        return (INFINITE - (Double.doubleToRawLongBits(value) & Long.MAX_VALUE)) >> 63;
    }

    /** Returns the points of one value, or what stands for them. */
    int pointsOf(double value) {
        if (value >= min && value <= max) {
            return hundredthsOf(value);
        }
        if (Double.isNaN(value)) {
            return MISSING;
        }
        return value == SignalColumns.NOT_APPLICABLE ? NOT_APPLICABLE : REFUSED;
    }

    private int hundredthsOf(double value) {
        int whole = (int) value - firstWhole;
        if (whole >= 0 && whole < wholes.length && whole + firstWhole == value) {
            return wholes[whole];
        }
        return compute(value);
    }

    private int compute(double value) {
        int line = 0;
        for (double knot : values) {
            line += value > knot ? 1 : 0;
        }
        double exact = intercepts[line] + value * slopes[line];
        boolean beyond = line == 0 || line == values.length;
        return !beyond && Rounding.nearTie(exact, doubt) ? curve.hundredthsOf(value) : Rounding.halfUp(exact);
    }

    private double fillLines(List<Knot> knots) {
        double most = Rounding.ERROR;
        for (int i = 1; i < values.length; i++) {
            double from = hundredths(knots.get(i - 1));
            slopes[i] = (hundredths(knots.get(i)) - from) / (values[i] - values[i - 1]);
            intercepts[i] = from - values[i - 1] * slopes[i];
            double unit = Math.ulp(Math.max(Math.abs(values[i - 1]), Math.abs(values[i])));
            most = Math.max(most, 8 * unit * Math.abs(slopes[i]));
        }
        return most;
    }

    private int[] wholes() {
        double count = Math.floor(max) - firstWhole + 1;
        int[] points = new int[(int) Math.max(0, Math.min(count, MOST_WHOLES))];
        for (int i = 0; i < points.length; i++) {
            points[i] = compute((double) firstWhole + i);
        }
        return points;
    }

    /** Returns whether the cells can be used: none has two knots. */
    private boolean fillCells() {
        Arrays.fill(knotsIn, Double.POSITIVE_INFINITY);
        int[] firstLines = new int[CELLS + 1];
        boolean single = cellsPerUnit > 0;
        for (double knot : values) {
            // the same steps as for a value, so that equal numbers meet in one cell
            double moved = (knot - firstInCells) * cellsPerUnit + MAGIC;
            int cell = (int) Math.max(-1, Math.min(moved - MAGIC, CELLS + 1));
            boolean inside = cell >= 0 && cell <= CELLS;
            single &= !inside || Double.isInfinite(knotsIn[cell]);
            if (inside) {
                knotsIn[cell] = knot;
            }
            for (int after = cell + 1; after <= CELLS; after++) {
                firstLines[after]++;
            }
        }
        for (int cell = 0; cell <= CELLS; cell++) {
            int second = Math.min(firstLines[cell] + 1, values.length);
            startsIn[2 * cell] = intercepts[firstLines[cell]];
            risesIn[2 * cell] = slopes[firstLines[cell]];
            startsIn[2 * cell + 1] = intercepts[second];
            risesIn[2 * cell + 1] = slopes[second];
        }
        return single;
    }

    private static int hundredths(Knot knot) {
        return knot.points().movePointRight(2).intValueExact();
    }
}
