package io.github.cskit.scoring.churn;

/** The straight line of a logistic regression on one number, by Newton's method. Immutable and thread-safe. */
final class LogitLine {

    private static final int ROUNDS = 50;
    private static final double DONE = 1e-6;
    private static final double FARTHEST = 50;

    private LogitLine() {}

    /** Returns its slope, between two bounds. */
    static double slope(double[] logits, boolean[] event, double least, double most) {
        double intercept = 0;
        double slope = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double[] sums = sums(logits, event, intercept, slope);
            double determinant = sums[2] * sums[4] - sums[3] * sums[3];
            boolean flat = determinant < 1e-9 * sums[2] * sums[4];
            double up = flat ? sums[0] / sums[2] : (sums[4] * sums[0] - sums[3] * sums[1]) / determinant;
            double turn = flat ? 0 : (sums[2] * sums[1] - sums[3] * sums[0]) / determinant;
            intercept = bounded(intercept + bounded(up, -2, 2), -FARTHEST, FARTHEST);
            slope = bounded(slope + bounded(turn, -1, 1), least, most);
            if (Math.abs(up) + Math.abs(turn) < DONE) {
                break;
            }
        }
        return slope;
    }

    /** Returns the gradient and the curvature: Σr, Σrx, Σw, Σwx, Σwx². */
    private static double[] sums(double[] logits, boolean[] event, double intercept, double slope) {
        double[] sums = new double[5];
        for (int i = 0; i < logits.length; i++) {
            double rate = Recalibration.rateOf(intercept + slope * logits[i]);
            double residual = (event[i] ? 1 : 0) - rate;
            double weight = Math.max(1e-9, rate * (1 - rate));
            sums[0] += residual;
            sums[1] += residual * logits[i];
            sums[2] += weight;
            sums[3] += weight * logits[i];
            sums[4] += weight * logits[i] * logits[i];
        }
        return sums;
    }

    private static double bounded(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
