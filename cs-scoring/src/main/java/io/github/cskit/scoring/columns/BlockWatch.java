package io.github.cskit.scoring.columns;

import io.github.cskit.scoring.scorecard.Rounding;

/** The published points of a component that hard rules look at, for the block in hand. Mutable and not thread-safe. */
final class BlockWatch {

    /** There are no points: nothing was measured, or the component does not apply. */
    static final int NONE = -1;

    private final boolean tellsTies;
    private final int[] now = new int[ColumnScorer.BLOCK];
    private final int[] least = new int[ColumnScorer.BLOCK];
    private final int[] most = new int[ColumnScorer.BLOCK];

    BlockWatch(boolean tellsTies) {
        this.tellsTies = tellsTies;
    }

    /** Takes the points of a block from the sums over the parts of the component. */
    void watch(BlockSums parts, int count) {
        for (int i = 0; i < count; i++) {
            forget(i);
            if (parts.weight(i) > 0) {
                least[i] = rounded(parts.low(i), parts, i);
                most[i] = rounded(parts.high(i), parts, i);
                now[i] = parts.measured(i) > 0 ? rounded(parts.value(i), parts, i) : NONE;
            }
        }
    }

    private int rounded(double points, BlockSums parts, int i) {
        if (!tellsTies && Rounding.nearTie(points, Rounding.DOUBT)) {
            parts.flag(i, BlockSums.DOUBTFUL);
        }
        return Rounding.halfUp(points);
    }

    /** Takes points that were given directly; negative where the component does not apply. */
    void give(int i, int points) {
        int given = Math.max(points, NONE);
        now[i] = given;
        least[i] = given;
        most[i] = given;
    }

    void forget(int i) {
        give(i, NONE);
    }

    /** What is measured. */
    int now(int i) {
        return now[i];
    }

    /** With everything missing at its lowest. */
    int least(int i) {
        return least[i];
    }

    /** With everything missing at its highest. */
    int most(int i) {
        return most[i];
    }
}
