package io.github.cskit.scoring.columns;

import io.github.cskit.scoring.scorecard.Rounding;

/**
 * The figures of the block in hand, rounded half up: scores before the hard rules, ends of intervals, coverages. A loop
 * for each, as compilers like it. Mutable and not thread-safe.
 */
final class BlockFigures {

    private static final int WHOLE = 100;
    private static final int SIGN = 31;

    private final BlockSums sums;
    private final int[] scores = new int[ColumnScorer.BLOCK];
    private final int[] lows = new int[ColumnScorer.BLOCK];
    private final int[] highs = new int[ColumnScorer.BLOCK];
    private final int[] coverages = new int[ColumnScorer.BLOCK];

    BlockFigures(BlockSums sums) {
        this.sums = sums;
    }

    /** Rounds the sums; what nothing was measured for becomes 0. */
    void round(int count) {
        for (int i = 0; i < count; i++) {
            scores[i] = Rounding.halfUp(sums.value(i));
        }
        for (int i = 0; i < count; i++) {
            lows[i] = Rounding.halfUp(sums.low(i));
        }
        for (int i = 0; i < count; i++) {
            highs[i] = Rounding.halfUp(sums.high(i));
        }
        for (int i = 0; i < count; i++) {
            coverages[i] = Rounding.halfUp(WHOLE * sums.coverage(i));
        }
    }

    /** Flags the customers of whom some figure lies near a tie. */
    void flagDoubtful(int count) {
        for (int i = 0; i < count; i++) {
            boolean doubtful = doubtful(WHOLE * sums.coverage(i))
                    || doubtful(sums.value(i))
                    || doubtful(sums.low(i))
                    || doubtful(sums.high(i));
            sums.flag(i, doubtful ? BlockSums.DOUBTFUL : 0);
        }
    }

    private static boolean doubtful(double number) {
        return Rounding.nearTie(number, Rounding.DOUBT);
    }

    /** Makes the scores negative of those who have none: they need some flags, must not have others, and be covered. */
    void keep(int needed, int forbidden, int minimumCoverage, int count) {
        int looked = needed | forbidden;
        for (int i = 0; i < count; i++) {
            int wrong = (sums.flags(i) & looked) ^ needed;
            int fine = ((wrong - 1) & ~(coverages[i] - minimumCoverage)) >> SIGN;
            scores[i] |= ~fine;
        }
    }

    /** Returns the scores before the hard rules; negative where there is none. */
    int[] scores() {
        return scores;
    }

    int low(int i) {
        return lows[i];
    }

    int high(int i) {
        return highs[i];
    }

    int coverage(int i) {
        return coverages[i];
    }
}
