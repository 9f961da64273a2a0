package io.github.cskit.scoring.additive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for pairs of columns that say together what they do not say alone: the score test of a free table over their
 * levels, given all that is fitted already. Source: Y. Lou et al., "Accurate intelligible models with pairwise
 * interactions", KDD (2013), for the plan; C. R. Rao (1948) for the test. Immutable and thread-safe.
 */
final class PairSearch {

    private static final int WHOLE_BITS = 31;
    private static final long WHOLE_MASK = 0xFFFF_FFFFL;
    private static final double ROUNDING = 1e-3;

    private PairSearch() {}

    /** A pair that was found, and how far its statistic is out, in standard deviations. */
    record Found(int first, int second, double z) {}

    /** Returns all pairs of some columns. */
    static List<Found> all(int columns) {
        List<Found> pairs = new ArrayList<>();
        for (int a = 0; a < columns; a++) {
            for (int b = a + 1; b < columns; b++) {
                pairs.add(new Found(a, b, 0));
            }
        }
        return pairs;
    }

    /** Returns those of some pairs that are at least {@code leastZ} out, farthest first. */
    static List<Found> search(
            List<Found> among, byte[][] codes, PairLevels[] levels, double[] residual, double[] weight, double leastZ) {
        int scale = scale(residual, weight);
        long[] rows = packed(residual, weight, scale);
        List<Found> found = new ArrayList<>();
        PairTables.of(among, codes, levels, rows).forEach((pair, sums) -> {
            double z = z(sums, levels[pair.first()].levels, levels[pair.second()].levels, scale);
            if (z >= leastZ) {
                found.add(new Found(pair.first(), pair.second(), z));
            }
        });
        found.sort(Comparator.comparingDouble(Found::z)
                .reversed()
                .thenComparingInt(Found::first)
                .thenComparingInt(Found::second));
        return found;
    }

    /** Returns how many bits after the point leave room for all weights, and all slopes of one sign, in 31 of them. */
    private static int scale(double[] residual, double[] weight) {
        double weights = 1;
        double slopes = 1;
        for (int i = 0; i < weight.length; i++) {
            weights += weight[i] + ROUNDING;
            slopes += Math.abs(residual[i]) + ROUNDING;
        }
        return WHOLE_BITS - 1 - Math.getExponent(Math.max(weights, slopes));
    }

    /** Returns slope and weight of each row as whole numbers side by side, so that adding up a table writes once a row. */
    private static long[] packed(double[] residual, double[] weight, int scale) {
        double unit = Math.scalb(1.0, scale);
        long[] rows = new long[weight.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (Math.round(residual[i] * unit) << Integer.SIZE) + Math.round(weight[i] * unit);
        }
        return rows;
    }

    private static double z(long[] sums, int levelsA, int levelsB, int scale) {
        double[] slope = new double[sums.length];
        double[] weights = new double[sums.length];
        double unit = Math.scalb(1.0, -scale);
        for (int cell = 0; cell < sums.length; cell++) {
            slope[cell] = (sums[cell] >> Integer.SIZE) * unit;
            weights[cell] = (sums[cell] & WHOLE_MASK) * unit;
        }
        double[] ofA = means(slope, weights, levelsA, levelsB, levelsB, 1);
        double[] ofB = means(slope, weights, levelsB, levelsA, 1, levelsB);
        double statistic = 0;
        int cells = 0;
        for (int i = 0, cell = 0; i < levelsA; i++) {
            for (int j = 0; j < levelsB; j++, cell++) {
                if (weights[cell] > 0) {
                    double left = slope[cell] - weights[cell] * (ofA[i] + ofB[j]);
                    statistic += left * left / (weights[cell] + 1);
                    cells++;
                }
            }
        }
        int freedom = cells
                - filled(weights, levelsA, levelsB, levelsB, 1)
                - filled(weights, levelsB, levelsA, 1, levelsB)
                + 1;
        return freedom < 1 ? 0 : normal(statistic, freedom);
    }

    private static double[] means(double[] slope, double[] weights, int rows, int columns, int stepRow, int step) {
        double[] means = new double[rows];
        for (int r = 0; r < rows; r++) {
            double up = 0;
            double down = 0;
            for (int c = 0; c < columns; c++) {
                up += slope[r * stepRow + c * step];
                down += weights[r * stepRow + c * step];
            }
            means[r] = down > 0 ? up / down : 0;
        }
        return means;
    }

    private static int filled(double[] weights, int rows, int columns, int stepRow, int step) {
        int filled = 0;
        for (int r = 0; r < rows; r++) {
            boolean any = false;
            for (int c = 0; c < columns; c++) {
                any |= weights[r * stepRow + c * step] > 0;
            }
            filled += any ? 1 : 0;
        }
        return filled;
    }

    /** Returns the normal value of a chi-square one; source: E. B. Wilson and M. M. Hilferty, PNAS 17 (1931). */
    private static double normal(double statistic, int freedom) {
        double ninth = 2.0 / (9.0 * freedom);
        return (Math.cbrt(statistic / freedom) - (1 - ninth)) / Math.sqrt(ninth);
    }
}
