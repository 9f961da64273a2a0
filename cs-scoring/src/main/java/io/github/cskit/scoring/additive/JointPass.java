package io.github.cskit.scoring.additive;

import java.util.Optional;

/**
 * Steps of one or two effects by one pass over the rows, as the passes are what fitting costs: the rows are brought up to
 * date with the steps before, and what they ask for is added up by the levels of both effects. What they will ask of the
 * second one once the first has moved follows from the same sums. Not thread-safe.
 */
final class JointPass {

    /** Tables of more cells no longer stay in the nearest cache. */
    private static final int MOST_CELLS = 1_600;

    private final short[] alike;
    private short[] cells;
    private double[] moved;

    JointPass(int rows) {
        this.alike = new short[rows];
        this.cells = alike;
        this.moved = new double[1];
    }

    /** Starts with a step of all rows alike. */
    void start(double step) {
        cells = alike;
        moved = new double[] {step};
    }

    /** Returns whether two effects can share a pass: there are more rows than cells, and few cells. */
    boolean canJoin(Effect first, Effect second) {
        int size = first.values.length * second.values.length;
        return size <= MOST_CELLS && 2 * size <= alike.length;
    }

    /**
     * Takes a step of an effect, and of another one after it.
     *
     * @return the mean that the base has to take over
     */
    double step(Effect first, Optional<Effect> second, double[] gap, double[] weight) {
        int height = first.values.length;
        int width = second.map(effect -> effect.values.length).orElse(1);
        // of each cell the sum of weight times gap, and beside it that of the weights
        double[] sums = new double[2 * height * width];
        short[] cellsNow = first.cells(second);
        gather(cellsNow, sums, cells, moved, gap, weight);
        cells = cellsNow;
        for (int i = 0; i < height; i++) {
            double slope = 0;
            double all = 0;
            for (int cell = i * width; cell < (i + 1) * width; cell++) {
                slope += sums[2 * cell];
                all += sums[2 * cell + 1];
            }
            first.ask(i, slope, all);
        }
        double[] movesOfFirst = first.step();
        double[] movesOfSecond = {0};
        double mean = first.centre();
        if (second.isPresent()) {
            for (int j = 0; j < width; j++) {
                double slope = 0;
                double all = 0;
                for (int i = 0, cell = j; i < height; i++, cell += width) {
                    slope += sums[2 * cell] - sums[2 * cell + 1] * movesOfFirst[i];
                    all += sums[2 * cell + 1];
                }
                second.get().ask(j, slope, all);
            }
            movesOfSecond = second.get().step();
            mean += second.get().centre();
        }
        moved = new double[height * width];
        for (int i = 0, cell = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                moved[cell++] = movesOfFirst[i] + movesOfSecond[j];
            }
        }
        return mean;
    }

    private static void gather(
            short[] cells, double[] sums, short[] cellsBefore, double[] moved, double[] gap, double[] weight) {
        for (int i = 0; i < cells.length; i++) {
            double left = gap[i] - moved[cellsBefore[i]];
            double heavy = weight[i];
            int place = 2 * cells[i];
            gap[i] = left;
            sums[place] += heavy * left;
            sums[place + 1] += heavy;
        }
    }

    /** Returns what a row lacks after the last step. */
    double left(int row, double[] gap) {
        return gap[row] - moved[cells[row]];
    }
}
