package io.github.cskit.triage.linear;

import java.util.SplittableRandom;

/**
 * Finds the plane that parts the rows of one label from all others: a linear support vector machine with squared hinge
 * loss, trained by dual coordinate descent (C.-J. Hsieh, K.-W. Chang, C.-J. Lin, S. S. Keerthi, S. Sundararajan, "A dual
 * coordinate descent method for large-scale linear SVM", ICML 2008, algorithm 1). The same rows, costs and seed give the
 * same plane to the bit.
 *
 * <p>Immutable and thread-safe.
 */
final class DualCoordinateDescent {

    private static final int MAX_ROUNDS = 60;
    private static final double TOLERANCE = 0.05;

    private final SparseRows rows;
    private final int columns;
    private final long seed;

    DualCoordinateDescent(SparseRows rows, int columns, long seed) {
        this.rows = rows;
        this.columns = columns;
        this.seed = seed;
    }

    /**
     * Finds the plane.
     *
     * @param labels the label of every row
     * @param label the label to part from all others
     * @param costs what an error costs in a row of each label
     * @return a weight for each column, and the distance of the plane from the origin behind them
     */
    double[] solve(int[] labels, int label, double[] costs) {
        double[] weights = new double[columns + 1];
        double[] alpha = new double[labels.length];
        double[] diagonal = new double[labels.length];
        for (int i = 0; i < labels.length; i++) {
            diagonal[i] = rows.squaredLength(i) + 1 + 0.5 / costs[labels[i]];
        }
        int[] order = new int[labels.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            shuffle(order, random);
            double worst = 0;
            for (int i : order) {
                double sign = labels[i] == label ? 1 : -1;
                double gradient =
                        sign * (rows.dot(i, weights) + weights[columns]) - 1 + alpha[i] * 0.5 / costs[labels[i]];
                double projected = alpha[i] == 0 ? Math.min(gradient, 0) : gradient;
                worst = Math.max(worst, Math.abs(projected));
                if (projected != 0) {
                    double old = alpha[i];
                    alpha[i] = Math.max(0, old - gradient / diagonal[i]);
                    double step = (alpha[i] - old) * sign;
                    rows.addTo(i, step, weights);
                    weights[columns] += step;
                }
            }
            if (worst < TOLERANCE) {
                break;
            }
        }
        return weights;
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}
