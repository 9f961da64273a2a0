package io.github.cskit.scoring.portfolio;

import java.util.Arrays;

/**
 * The weighted sums over siblings, one for each customer of a block, in hundredths of a point. Mutable and not
 * thread-safe.
 */
final class BlockSums {

    final double[] weights = new double[ColumnScorer.BLOCK];
    final double[] measured = new double[ColumnScorer.BLOCK];
    final double[] covered = new double[ColumnScorer.BLOCK];
    final double[] values = new double[ColumnScorer.BLOCK];
    final double[] lows = new double[ColumnScorer.BLOCK];
    final double[] highs = new double[ColumnScorer.BLOCK];

    /** The points given directly for the component itself; NaN where there are none. */
    final double[] direct = new double[ColumnScorer.BLOCK];

    void clear(int count) {
        Arrays.fill(weights, 0, count, 0);
        Arrays.fill(measured, 0, count, 0);
        Arrays.fill(covered, 0, count, 0);
        Arrays.fill(values, 0, count, 0);
        Arrays.fill(lows, 0, count, 0);
        Arrays.fill(highs, 0, count, 0);
    }

    void addMeasured(int i, double weight, double points) {
        double weighted = weight * points;
        weights[i] += weight;
        measured[i] += weight;
        covered[i] += weight;
        values[i] += weighted;
        lows[i] += weighted;
        highs[i] += weighted;
    }

    void addMissing(int i, double weight, double lowest, double highest) {
        weights[i] += weight;
        lows[i] += weight * lowest;
        highs[i] += weight * highest;
    }

    /** Adds a component by the sums of its parts, where any of them applies. */
    void add(int i, double weight, BlockSums parts) {
        if (parts.weights[i] > 0) {
            double share = weight / parts.weights[i];
            weights[i] += weight;
            covered[i] += share * parts.covered[i];
            lows[i] += share * parts.lows[i];
            highs[i] += share * parts.highs[i];
            if (parts.measured[i] > 0) {
                measured[i] += weight;
                values[i] += weight * parts.values[i] / parts.measured[i];
            }
        }
    }
}
