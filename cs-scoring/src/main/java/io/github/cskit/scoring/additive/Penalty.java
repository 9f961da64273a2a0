package io.github.cskit.scoring.additive;

/**
 * What draws the values of an effect together or to 0: a quadratic form, kept as a band beside the diagonal. Row i holds, at
 * place k, the entry of values i − k and i. Immutable and thread-safe, as long as nobody writes into the array.
 */
final class Penalty {

    private static final double TO_ZERO = 0.2;

    final double[] entries;
    final int levels;
    final int band;
    final double rank;

    private Penalty(int levels, int band, double rank) {
        this.entries = new double[levels * (band + 1)];
        this.levels = levels;
        this.band = band;
        this.rank = rank;
    }

    /** Draws neighbouring bins together, and categories and what is missing to 0. */
    static Penalty of(Codes column) {
        int n = column.levels;
        Penalty penalty = column.ordered ? new Penalty(n, 1, n - 1) : new Penalty(n, 0, n);
        penalty.draw(0, 1);
        for (int level = 1; level < n; level++) {
            if (!column.ordered) {
                penalty.draw(level, 1);
            } else if (level > 1) {
                penalty.join(level - 1, level);
            }
        }
        return penalty;
    }

    /** Draws neighbouring cells together along numbers, and all cells a little to 0. */
    static Penalty of(PairLevels first, PairLevels second) {
        int width = second.levels;
        int n = first.levels * width;
        Penalty penalty = new Penalty(n, first.ordered ? width : 1, n);
        for (int cell = 0; cell < n; cell++) {
            penalty.draw(cell, TO_ZERO);
            if (first.ordered && cell / width > 1) {
                penalty.join(cell - width, cell);
            }
            if (second.ordered && cell % width > 1) {
                penalty.join(cell - 1, cell);
            }
        }
        return penalty;
    }

    private void draw(int level, double force) {
        entries[level * (band + 1)] += force;
    }

    private void join(int below, int above) {
        draw(below, 1);
        draw(above, 1);
        entries[above * (band + 1) + above - below] -= 1;
    }

    /** Returns the form at some values. */
    double at(double[] values) {
        double sum = 0;
        for (int i = 0; i < levels; i++) {
            double row = entries[i * (band + 1)] * values[i];
            for (int back = 1; back <= Math.min(band, i); back++) {
                row += 2 * entries[i * (band + 1) + back] * values[i - back];
            }
            sum += row * values[i];
        }
        return sum;
    }
}
