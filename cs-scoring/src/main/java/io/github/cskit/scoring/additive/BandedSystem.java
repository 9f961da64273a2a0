package io.github.cskit.scoring.additive;

/**
 * A symmetric positive definite system whose entries lie near the diagonal, factored by Cholesky's method: as many steps as
 * there are rows, times the width of the band. Row i holds, at place k, the entry of columns i − k and i. Source for the
 * entries of the inverse: K. Takahashi et al., PICA Conference Proceedings (1973). Not thread-safe.
 */
final class BandedSystem {

    private static final double LEAST = 1e-12;

    private final int n;
    private final int width;
    private final double[] lower;
    private final double[] inverse;

    /** Makes room for systems of n rows with that many entries left of the diagonal. */
    BandedSystem(int n, int band) {
        this.n = n;
        this.width = band + 1;
        this.lower = new double[n * width];
        this.inverse = new double[n * width];
    }

    /** Factors diag(weights) + factor · penalty, the penalty as a band. */
    void factor(double[] weights, double factor, double[] penalty) {
        for (int i = 0; i < n; i++) {
            int reach = Math.min(width - 1, i);
            for (int back = reach; back >= 0; back--) {
                int j = i - back;
                double sum = factor * penalty[i * width + back] + (back == 0 ? weights[i] : 0);
                for (int k = Math.max(0, i - width + 1); k < j; k++) {
                    sum -= lower[i * width + i - k] * lower[j * width + j - k];
                }
                lower[i * width + back] = back == 0 ? Math.sqrt(Math.max(sum, LEAST)) : sum / lower[j * width];
            }
        }
    }

    /** Solves the factored system. */
    double[] solve(double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int back = Math.min(width - 1, i); back > 0; back--) {
                x[i] -= lower[i * width + back] * x[i - back];
            }
            x[i] /= lower[i * width];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int ahead = Math.min(width - 1, n - 1 - i); ahead > 0; ahead--) {
                x[i] -= lower[(i + ahead) * width + ahead] * x[i + ahead];
            }
            x[i] /= lower[i * width];
        }
        return x;
    }

    /** Returns the trace of the inverse times the penalty, for which the inverse is needed within the band only. */
    double traceOfInverseTimes(double[] penalty) {
        double trace = 0;
        for (int i = n - 1; i >= 0; i--) {
            int reach = Math.min(width - 1, n - 1 - i);
            for (int ahead = reach; ahead >= 0; ahead--) {
                int j = i + ahead;
                double sum = ahead == 0 ? 1 / lower[i * width] : 0;
                for (int k = i + 1; k <= i + reach; k++) {
                    sum -= lower[k * width + k - i] * inverseAt(k, j);
                }
                double entry = sum / lower[i * width];
                inverse[j * width + ahead] = entry;
                trace += (ahead == 0 ? 1 : 2) * entry * penalty[j * width + ahead];
            }
        }
        return trace;
    }

    private double inverseAt(int a, int b) {
        return a > b ? inverse[a * width + a - b] : inverse[b * width + b - a];
    }
}
