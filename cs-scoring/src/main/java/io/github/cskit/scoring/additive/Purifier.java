package io.github.cskit.scoring.additive;

import java.util.List;

/**
 * Moves what a pair says of one column alone to that column, and the mean of every effect to the base, so that each part
 * means what its name says. No sum changes. Source: B. Lengerich et al., "Purifying interaction effects with the functional
 * ANOVA", AISTATS (2020). Immutable and thread-safe.
 */
final class Purifier {

    private static final int ROUNDS = 20;

    private Purifier() {}

    static AdditiveModel purified(double base, double[][] columns, List<PairEffect> pairs, Codes[] table) {
        for (PairEffect pair : pairs) {
            long[] counts = new long[pair.values().length];
            byte[] first = table[pair.first()].codes;
            byte[] second = table[pair.second()].codes;
            for (int i = 0; i < first.length; i++) {
                counts[pair.firstLevels()[first[i]] * pair.width() + pair.secondLevels()[second[i]]]++;
            }
            purify(pair, counts, columns);
        }
        double shifted = base;
        for (int c = 0; c < columns.length; c++) {
            double mean = mean(columns[c], table[c].codes);
            for (int level = 0; level < columns[c].length; level++) {
                columns[c][level] -= mean;
            }
            shifted += mean;
        }
        return new AdditiveModel(shifted, columns, pairs);
    }

    private static void purify(PairEffect pair, long[] counts, double[][] columns) {
        int width = pair.width();
        int height = counts.length / width;
        double[] ofFirst = new double[height];
        double[] ofSecond = new double[width];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < height; i++) {
                ofFirst[i] += takeOut(pair.values(), counts, i * width, 1, width);
            }
            for (int j = 0; j < width; j++) {
                ofSecond[j] += takeOut(pair.values(), counts, j, width, height);
            }
        }
        add(columns[pair.first()], pair.firstLevels(), ofFirst);
        add(columns[pair.second()], pair.secondLevels(), ofSecond);
    }

    /** Takes the weighted mean out of a line of cells, and returns it; a line without rows is left as it is. */
    private static double takeOut(double[] values, long[] counts, int from, int step, int length) {
        double sum = 0;
        double all = 0;
        for (int k = 0; k < length; k++) {
            int cell = from + k * step;
            sum += counts[cell] * values[cell];
            all += counts[cell];
        }
        if (all == 0) {
            return 0;
        }
        for (int k = 0; k < length; k++) {
            values[from + k * step] -= sum / all;
        }
        return sum / all;
    }

    private static void add(double[] column, int[] levels, double[] shift) {
        for (int level = 0; level < column.length; level++) {
            column[level] += shift[levels[level]];
        }
    }

    private static double mean(double[] values, byte[] codes) {
        double sum = 0;
        for (byte code : codes) {
            sum += values[code];
        }
        return codes.length == 0 ? 0 : sum / codes.length;
    }
}
