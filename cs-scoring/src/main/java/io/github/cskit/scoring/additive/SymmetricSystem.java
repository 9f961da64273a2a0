package io.github.cskit.scoring.additive;

/** Solves small symmetric positive definite systems, by Cholesky's method. Not thread-safe. */
final class SymmetricSystem {

    private final int n;
    private final double[] lower;

    /** Factors diag(weights) + factor · penalty, row by row. */
    SymmetricSystem(double[] weights, double factor, double[] penalty) {
        this.n = weights.length;
        this.lower = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = factor * penalty[i * n + j] + (i == j ? weights[i] : 0);
                for (int k = 0; k < j; k++) {
                    sum -= lower[i * n + k] * lower[j * n + k];
                }
                lower[i * n + j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j * n + j];
            }
        }
    }

    double[] solve(double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i * n + k] * x[k];
            }
            x[i] /= lower[i * n + i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= lower[k * n + i] * x[k];
            }
            x[i] /= lower[i * n + i];
        }
        return x;
    }

    /** Returns the trace of the inverse times the penalty. */
    double traceOfInverseTimes(double[] penalty) {
        double[] inverse = new double[n * n];
        // the inverse of the factor, column by column
        for (int j = 0; j < n; j++) {
            inverse[j * n + j] = 1 / lower[j * n + j];
            for (int i = j + 1; i < n; i++) {
                double sum = 0;
                for (int k = j; k < i; k++) {
                    sum -= lower[i * n + k] * inverse[k * n + j];
                }
                inverse[i * n + j] = sum / lower[i * n + i];
            }
        }
        double trace = 0;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b <= a; b++) {
                double wanted = penalty[a * n + b];
                if (wanted != 0) {
                    double entry = 0;
                    for (int k = a; k < n; k++) {
                        entry += inverse[k * n + a] * inverse[k * n + b];
                    }
                    trace += (a == b ? 1 : 2) * wanted * entry;
                }
            }
        }
        return trace;
    }
}
