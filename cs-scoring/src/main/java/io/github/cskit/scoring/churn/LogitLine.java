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
        double residuals = 0;
        double residualsTimes = 0;
        double weights = 0;
        double weightsTimes = 0;
        double weightsSquared = 0;
        for (int i = 0; i < logits.length; i++) {
            double logit = logits[i];
            double rate = Recalibration.rateOf(intercept + slope * logit);
            double residual = (event[i] ? 1 : 0) - rate;
            double weight = Math.max(1e-9, rate * (1 - rate));
            residuals += residual;
            residualsTimes += residual * logit;
            weights += weight;
            weightsTimes += weight * logit;
            weightsSquared += weight * logit * logit;
        }
        return new double[] {residuals, residualsTimes, weights, weightsTimes, weightsSquared};
    }

    private static double bounded(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
