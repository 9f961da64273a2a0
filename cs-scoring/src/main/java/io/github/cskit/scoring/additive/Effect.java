package io.github.cskit.scoring.additive;

import java.util.Optional;

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
    private static final int LONGEST_PAUSE = 3;

    final byte[] codes;
    final double[] values;
    private final Penalty penalty;
    private final BandedSystem system;
    private final double[] weights;
    private final double[] slopes;
    private final double[] moves;
    private double strength;
    private int pause;
    private int left;
    private boolean fresh;
    private short[] cells = {};
    private Optional<Effect> partner = Optional.empty();

    Effect(byte[] codes, Penalty penalty, double strength) {
        this.codes = codes;
        this.penalty = penalty;
        this.strength = strength;
        this.system = new BandedSystem(penalty.levels, penalty.band);
        this.values = new double[penalty.levels];
        this.weights = new double[penalty.levels];
        this.slopes = new double[penalty.levels];
        this.moves = new double[penalty.levels];
    }

    /** Notes what the rows of a level ask for: the sum of their weights, and that of weight times gap. */
    void ask(int level, double slope, double weight) {
        slopes[level] = slope;
        weights[level] = weight;
    }

    /**
     * Takes one step by what the rows ask for, and learns the strength of the penalty.
     *
     * @return by how much each level moved; the array is reused by the next step
     */
    double[] step() {
        for (int level = 0; level < values.length; level++) {
            slopes[level] += weights[level] * values[level];
        }
        system.factor(weights, strength, penalty.entries);
        double[] next = system.solve(slopes);
        learn(next);
        for (int level = 0; level < values.length; level++) {
            moves[level] = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, next[level] - values[level]));
            values[level] += moves[level];
        }
        return moves;
    }

    /**
     * Takes the mean out of the values; the rows are where the step has moved them.
     *
     * @return the mean, which the base has to take over
     */
    double centre() {
        double sum = 0;
        double all = 0;
        for (int level = 0; level < values.length; level++) {
            sum += weights[level] * values[level];
            all += weights[level];
        }
        double mean = all > 0 ? sum / all : 0;
        for (int level = 0; level < values.length; level++) {
            values[level] -= mean;
        }
        return mean;
    }

    /** Returns how far the last step moved the rows, as a root mean square by their weights. */
    double distance() {
        double squares = 0;
        double all = 0;
        for (int level = 0; level < moves.length; level++) {
            squares += weights[level] * moves[level] * moves[level];
            all += weights[level];
        }
        return all > 0 ? Math.sqrt(squares / all) : 0;
    }

    /** Notes how far it moved: the less, the more rounds it is left alone. */
    void rest(boolean moved) {
        pause = moved ? 0 : Math.min(LONGEST_PAUSE, 2 * pause + 1);
        left = pause;
        fresh = true;
    }

    /** Returns whether it is to be left alone in this round, which then counts. */
    boolean isResting() {
        boolean resting = left-- > 0;
        fresh &= !resting;
        return resting;
    }

    /** Returns whether it has moved since it rested last. */
    boolean isFresh() {
        return fresh;
    }

    /** Returns the place of each row in a table of its levels and those of another effect; kept for the next time. */
    short[] cells(Optional<Effect> second) {
        if (cells.length == codes.length && partner.equals(second)) {
            return cells;
        }
        cells = cells.length == codes.length ? cells : new short[codes.length];
        partner = second;
        if (second.isEmpty()) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = codes[i];
            }
            return cells;
        }
        byte[] others = second.get().codes;
        int width = second.get().values.length;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (short) (codes[i] * width + others[i]);
        }
        return cells;
    }

    private void learn(double[] next) {
        double spent = penalty.rank - strength * system.traceOfInverseTimes(penalty.entries);
        double wanted = Math.max(spent, 0) / Math.max(penalty.at(next), 1e-12);
        double change = Math.max(1 / LARGEST_CHANGE, Math.min(LARGEST_CHANGE, wanted / strength));
        strength = Math.max(WEAKEST, Math.min(STRONGEST, strength * change));
    }
}
