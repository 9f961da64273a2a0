package io.github.cskit.scoring.additive;

/**
 * Coarser levels of a column, for pairs: few, finer at both ends, where customers are at their most unlike. Level 0 stays
 * what is missing. Immutable and thread-safe, as long as nobody writes into the arrays.
 */
final class PairLevels {

    /** The shares of the rows at which numbers are cut. */
    private static final double[] CUTS = {0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9};

    private static final int MOST = CUTS.length + 2;

    final int[] coarse;
    final int levels;
    final boolean ordered;

    private PairLevels(int[] coarse, int levels, boolean ordered) {
        this.coarse = coarse;
        this.levels = levels;
        this.ordered = ordered;
    }

    static PairLevels of(Codes column) {
        long[] counts = new long[column.levels];
        for (byte code : column.codes) {
            counts[code]++;
        }
        return column.ordered ? ofNumbers(column, counts) : ofCategories(column, counts);
    }

    private static PairLevels ofNumbers(Codes column, long[] counts) {
        int[] coarse = new int[column.levels];
        double all = column.codes.length - counts[0];
        double seen = 0;
        int level = 0;
        int place = -1;
        for (int code = 1; code < column.levels; code++) {
            // a bin belongs to the cut that its middle lies in
            int at = place(all == 0 ? 0 : (seen + counts[code] / 2.0) / all);
            if (at != place || column.levels <= MOST) {
                level++;
                place = at;
            }
            coarse[code] = level;
            seen += counts[code];
        }
        return new PairLevels(coarse, level + 1, true);
    }

    private static int place(double share) {
        int place = 0;
        while (place < CUTS.length && CUTS[place] <= share) {
            place++;
        }
        return place;
    }

    /** The most frequent values keep a level each; the others share the last. */
    private static PairLevels ofCategories(Codes column, long[] counts) {
        int[] coarse = new int[column.levels];
        for (int code = 1; code < column.levels; code++) {
            int more = 0;
            for (int other = 1; other < column.levels; other++) {
                more += counts[other] > counts[code] || (counts[other] == counts[code] && other < code) ? 1 : 0;
            }
            coarse[code] = Math.min(more + 1, MOST - 1);
        }
        return new PairLevels(coarse, Math.min(column.levels, MOST), false);
    }
}
