package io.github.cskit.triage.linear;

import java.util.List;

/**
 * Turns scores into probabilities: the exponential of each score times a factor, shared out. The factor is fitted to what
 * came true in tickets that the scores were not trained on (C. Guo, G. Pleiss, Y. Sun, K. Q. Weinberger, "On calibration of
 * modern neural networks", ICML 2017, section 4.2), and never changes which label is most probable.
 *
 * <p>Immutable and thread-safe.
 */
public final class Temperature {

    private static final double LEAST = 0.01;
    private static final double MOST = 100;
    private static final double GOLDEN = 0.6180339887498949;
    private static final int STEPS = 60;

    private Temperature() {}

    /**
     * Returns the probabilities.
     *
     * @param scores one score for each label
     * @param factor what scores are multiplied by
     * @return one probability for each, adding up to 1
     */
    public static double[] probabilities(double[] scores, double factor) {
        double[] values = new double[scores.length];
        double greatest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            greatest = Math.max(greatest, score);
        }
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = StrictMath.exp((scores[i] - greatest) * factor);
            total += values[i];
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= total;
        }
        return values;
    }

    /**
     * Fits the factor: that under which the labels that came true are most likely.
     *
     * @param scores the scores of each ticket
     * @param labels the label of each
     * @return the factor, between 0.01 and 100
     */
    public static double fit(List<double[]> scores, int[] labels) {
        double low = StrictMath.log(LEAST);
        double high = StrictMath.log(MOST);
        for (int step = 0; step < STEPS; step++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (surprise(scores, labels, StrictMath.exp(left)) <= surprise(scores, labels, StrictMath.exp(right))) {
                high = right;
            } else {
                low = left;
            }
        }
        return StrictMath.exp((low + high) / 2);
    }

    private static double surprise(List<double[]> scores, int[] labels, double factor) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum -= StrictMath.log(Math.max(1e-12, probabilities(scores.get(i), factor)[labels[i]]));
        }
        return sum;
    }
}
