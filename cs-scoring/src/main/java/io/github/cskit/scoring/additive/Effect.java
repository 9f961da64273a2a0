package io.github.cskit.scoring.additive;

import java.util.Arrays;

/**
 * One effect while it is fitted: a value for each level, drawn to those of its neighbours or to 0 by a penalty whose
 * strength is learned from the rows.
 *
 * <p>Source: S. N. Wood and M. Fasiolo, "A generalized Fellner-Schall method for smoothing parameter optimization",
 * Biometrics 73 (2017), for the strength. Not thread-safe.
 */
final class Effect {

    private static final double WEAKEST = 0.01;
    private static final double STRONGEST = 1e6;
    private static final double LARGEST_CHANGE = 20;
    private static final double LARGEST_STEP = 4;

    final byte[] codes;
    final double[] values;
    private final double[] penalty;
    private final double rank;
    private final double[] weights;
    private final double[] slopes;
    private double strength;

    Effect(byte[] codes, double[] penalty, double rank, double strength) {
        this.codes = codes;
        this.penalty = penalty;
        this.rank = rank;
        this.strength = strength;
        int levels = (int) Math.round(Math.sqrt(penalty.length));
        this.values = new double[levels];
        this.weights = new double[levels];
        this.slopes = new double[levels];
    }

    /** Creates the effect of a column: neighbouring bins are drawn together, categories and what is missing to 0. */
    static Effect of(Codes column, double strength) {
        int n = column.levels;
        double[] penalty = new double[n * n];
        penalty[0] = 1;
        for (int i = 1; i < n; i++) {
            if (!column.ordered) {
                penalty[i * n + i] = 1;
            } else if (i > 1) {
                join(penalty, n, i - 1, i, 1);
            }
        }
        return new Effect(column.codes, penalty, column.ordered ? n - 1 : n, strength);
    }

    static void join(double[] penalty, int n, int a, int b, double force) {
        penalty[a * n + a] += force;
        penalty[b * n + b] += force;
        penalty[a * n + b] -= force;
        penalty[b * n + a] -= force;
    }

    /**
     * Takes one step of the effect, learns the strength of its penalty, and brings the rows up to date.
     *
     * @param residual of each row, outcome less rate, as far as the linearisation knows
     * @param weight of each row
     * @param logit of each row
     * @return the greatest change of a value
     */
    double step(double[] residual, double[] weight, double[] logit) {
        Arrays.fill(weights, 0);
        Arrays.fill(slopes, 0);
        for (int i = 0; i < codes.length; i++) {
            int level = codes[i];
            slopes[level] += residual[i];
            weights[level] += weight[i];
        }
        for (int level = 0; level < values.length; level++) {
            slopes[level] += weights[level] * values[level];
        }
        SymmetricSystem system = new SymmetricSystem(weights, strength, penalty);
        double[] next = system.solve(slopes);
        learn(system, next);
        centre(next);
        return move(next, residual, weight, logit);
    }

    private double move(double[] next, double[] residual, double[] weight, double[] logit) {
        double largest = 0;
        double[] moves = new double[next.length];
        for (int level = 0; level < next.length; level++) {
            double change = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, next[level] - values[level]));
            moves[level] = change;
            values[level] += change;
            largest = Math.max(largest, weights[level] > 0 ? Math.abs(change) : 0);
        }
        for (int i = 0; i < codes.length; i++) {
            double change = moves[codes[i]];
            logit[i] += change;
            residual[i] -= weight[i] * change;
        }
        return largest;
    }

    private void learn(SymmetricSystem system, double[] next) {
        double spent = rank - strength * system.traceOfInverseTimes(penalty);
        double roughness = 0;
        int n = next.length;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                roughness += next[a] * penalty[a * n + b] * next[b];
            }
        }
        double wanted = Math.max(spent, 0) / Math.max(roughness, 1e-12);
        double change = Math.max(1 / LARGEST_CHANGE, Math.min(LARGEST_CHANGE, wanted / strength));
        strength = Math.max(WEAKEST, Math.min(STRONGEST, strength * change));
    }

    private void centre(double[] next) {
        double sum = 0;
        double all = 0;
        for (int level = 0; level < next.length; level++) {
            sum += weights[level] * next[level];
            all += weights[level];
        }
        double mean = all > 0 ? sum / all : 0;
        for (int level = 0; level < next.length; level++) {
            next[level] -= mean;
        }
    }
}
