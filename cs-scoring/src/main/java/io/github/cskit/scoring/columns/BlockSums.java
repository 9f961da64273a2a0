package io.github.cskit.scoring.columns;

import java.util.Arrays;

/**
 * The weighted sums over siblings, one for each customer of a block, in hundredths of a point. Those of measures are
 * whole numbers; those of components are kept apart, since they are not. Mutable and not thread-safe.
 */
final class BlockSums {

    /** Set where a usage reading was measured, or points were given directly. */
    static final int USAGE = 1;

    /** Set where a measure applies and is missing. */
    static final int MISSING = 2;

    /** Set where a reading lies outside its signal's range. */
    static final int REFUSED = 4;

    /** Set where floating point does not settle a rounding. */
    static final int DOUBTFUL = 8;

    private static final int SIGN = 31;
    private static final int WHOLE = 100;
    private static final int REFUSED_SHIFT = Integer.numberOfTrailingZeros(ColumnCurve.REFUSED);

    /** By weight: weights are whole and at most 100. */
    private static final double[] INVERSES = inverses();

    private final int[] flags = new int[ColumnScorer.BLOCK];
    private final int[] weights = new int[ColumnScorer.BLOCK];
    private final int[] measured = new int[ColumnScorer.BLOCK];
    private final int[] values = new int[ColumnScorer.BLOCK];

    /** What is missing at its lowest and at its highest. */
    private final int[] lows = new int[ColumnScorer.BLOCK];

    private final int[] highs = new int[ColumnScorer.BLOCK];

    /** All ones where the measure in hand is missing. */
    private final int[] missing = new int[ColumnScorer.BLOCK];

    /** Whether components were added: only then have they anything to say. */
    private boolean nested;

    private double[] partCovered = {};
    private double[] partValues = {};
    private double[] partLows = {};
    private double[] partHighs = {};

    void clear(int count) {
        for (int[] each : new int[][] {flags, weights, measured, values, lows, highs}) {
            Arrays.fill(each, 0, count, 0);
        }
        for (double[] each : new double[][] {partCovered, partValues, partLows, partHighs}) {
            Arrays.fill(each, 0, Math.min(count, each.length), 0);
        }
    }

    /** Adds a measure by its points, or what stands for them: a loop for each sum, as compilers like it. */
    void add(int[] points, int weight, int lowest, int highest, int count) {
        int low = weight * lowest;
        int high = weight * highest;
        for (int i = 0; i < count; i++) {
            missing[i] = (points[i] >> SIGN) & -(points[i] & 1);
        }
        for (int i = 0; i < count; i++) {
            measured[i] += weight & ~(points[i] >> SIGN);
        }
        for (int i = 0; i < count; i++) {
            values[i] += weight * points[i] & ~(points[i] >> SIGN);
        }
        for (int i = 0; i < count; i++) {
            weights[i] += weight & (~(points[i] >> SIGN) | missing[i]);
        }
        for (int i = 0; i < count; i++) {
            flags[i] |= (MISSING & missing[i]) | ((points[i] >> REFUSED_SHIFT) * REFUSED & ~(points[i] >> SIGN));
        }
        addMissing(lows, low, count);
        addMissing(highs, high, count);
    }

    private void addMissing(int[] sums, int amount, int count) {
        if (amount > 0) {
            for (int i = 0; i < count; i++) {
                sums[i] += amount & missing[i];
            }
        }
    }

    /** Sets flags where there are points. */
    void flagMeasured(int[] points, int flag, int count) {
        for (int i = 0; i < count; i++) {
            flags[i] |= ~(points[i] >> SIGN) & flag;
        }
    }

    void flag(int[] more, int count) {
        for (int i = 0; i < count; i++) {
            flags[i] |= more[i];
        }
    }

    void flag(int i, int flag) {
        flags[i] |= flag;
    }

    /** Adds a component by the sums of its parts, where any of them applies. */
    void add(int i, int weight, BlockSums parts) {
        flags[i] |= parts.flags[i];
        int applying = parts.weights[i];
        if (applying > 0) {
            if (!nested) {
                nest();
            }
            weights[i] += weight;
            partCovered[i] += weight * parts.coverage(i);
            partLows[i] += weight * parts.low(i);
            partHighs[i] += weight * parts.high(i);
            if (parts.measured[i] > 0) {
                measured[i] += weight;
                partCovered[i] -= weight;
                partValues[i] += weight * parts.value(i);
            }
        }
    }

    private void nest() {
        nested = true;
        partCovered = new double[ColumnScorer.BLOCK];
        partValues = new double[ColumnScorer.BLOCK];
        partLows = new double[ColumnScorer.BLOCK];
        partHighs = new double[ColumnScorer.BLOCK];
    }

    int flags(int i) {
        return flags[i];
    }

    /** Returns the weight of what applies. */
    int weight(int i) {
        return weights[i];
    }

    /** Returns the weight of what was measured, at least in part. */
    int measured(int i) {
        return measured[i];
    }

    double inverseWeight(int i) {
        return INVERSES[weights[i]];
    }

    double inverseMeasured(int i) {
        return INVERSES[measured[i]];
    }

    /** Returns the sum over measures alone. */
    int wholeSum(int i) {
        return values[i];
    }

    /** Returns the measured share of the weight, 0 to 1; NaN where nothing applies. */
    double coverage(int i) {
        double covered = nested ? measured[i] + partCovered[i] : measured[i];
        return covered * INVERSES[weights[i]];
    }

    /** Returns the value; NaN where nothing was measured. */
    double value(int i) {
        double sum = nested ? values[i] + partValues[i] : values[i];
        return sum * INVERSES[measured[i]];
    }

    /** Returns the value with everything missing at its lowest. */
    double low(int i) {
        double sum = nested ? values[i] + lows[i] + partLows[i] : values[i] + lows[i];
        return sum * INVERSES[weights[i]];
    }

    /** Returns the value with everything missing at its highest. */
    double high(int i) {
        double sum = nested ? values[i] + highs[i] + partHighs[i] : values[i] + highs[i];
        return sum * INVERSES[weights[i]];
    }

    private static double[] inverses() {
        double[] inverses = new double[WHOLE + 1];
        for (int weight = 0; weight <= WHOLE; weight++) {
            inverses[weight] = 1.0 / weight;
        }
        return inverses;
    }
}
